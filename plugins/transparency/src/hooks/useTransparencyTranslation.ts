import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  transparencyTranslationRef,
  type TransparencyTranslate,
} from '../translation';

/** Translates a message of this plugin. */
export function useTransparencyTranslation(): TransparencyTranslate {
  return useTranslationRef(transparencyTranslationRef).t;
}
