import { useTranslate } from '@trust-portal/trust-ui';
import {
  cultureGuidesTranslationRef,
  type CultureGuidesTranslate,
} from '../translation';

/** Translates a message of this plugin. */
export function useCultureGuidesTranslation(): CultureGuidesTranslate {
  return useTranslate(cultureGuidesTranslationRef);
}
