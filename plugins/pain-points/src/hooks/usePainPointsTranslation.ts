import { useTranslate } from '@trust-portal/trust-ui';
import {
  painPointsTranslationRef,
  type PainPointsTranslate,
} from '../translation';

/** Translates a message of this plugin. */
export function usePainPointsTranslation(): PainPointsTranslate {
  return useTranslate(painPointsTranslationRef);
}
