import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { useTranslate } from './hooks/useTranslate';
import { messages } from './translations/en';
import type { Translate } from './Translate';

/** What the shared parts of pages say; a domain's own words stand in the domain's own reference. */
export const trustUiTranslationRef = createTranslationRef({
  id: 'trust-ui',
  messages,
  translations: { zh: () => import('./translations/zh') },
});

export type TrustUiTranslate = Translate<typeof messages>;

/** Translates a message of the shared parts. */
export function useTrustUiTranslation(): TrustUiTranslate {
  return useTranslate(trustUiTranslationRef);
}
