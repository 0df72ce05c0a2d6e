import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  cultureGuidesTranslationRef,
  type CultureGuidesTranslate,
} from '../translation';

/** Translates a message of this plugin. */
export function useCultureGuidesTranslation(): CultureGuidesTranslate {
  return useTranslationRef(cultureGuidesTranslationRef).t;
}
