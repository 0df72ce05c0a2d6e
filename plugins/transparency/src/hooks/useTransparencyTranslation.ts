import { useTranslate } from '@trust-portal/trust-ui';
import {
  transparencyTranslationRef,
  type TransparencyTranslate,
} from '../translation';

/** Translates a message of this plugin. */
export function useTransparencyTranslation(): TransparencyTranslate {
  return useTranslate(transparencyTranslationRef);
}
