import {
  createTranslationRef,
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { messages } from './translations/en';

/** What the shared parts of pages say; a domain's own words stand in the domain's own reference. */
export const trustUiTranslationRef = createTranslationRef({
  id: 'trust-ui',
  messages,
  translations: { zh: () => import('./translations/zh') },
});

export type TrustUiTranslate = TranslationFunction<
  (typeof trustUiTranslationRef)['T']
>;

/** Translates a message of the shared parts. */
export function useTrustUiTranslation(): TrustUiTranslate {
  return useTranslationRef(trustUiTranslationRef).t;
}
