import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  painPointsTranslationRef,
  type PainPointsTranslate,
} from '../translation';

/** Translates a message of this plugin. */
export function usePainPointsTranslation(): PainPointsTranslate {
  return useTranslationRef(painPointsTranslationRef).t;
}
