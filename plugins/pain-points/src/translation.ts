import { createTranslationRef } from '@backstage/frontend-plugin-api';
import type { MessageKey, Translate } from '@trust-portal/trust-ui';
import { painAreas } from './translations/en/painAreas';
import { voices } from './translations/en/voices';

const messages = { ...painAreas, ...voices };

/** What the pages of the pain-point catalog say; `translations/en` and `translations/zh` hold one file an area. */
export const painPointsTranslationRef = createTranslationRef({
  id: 'pain-points',
  messages,
  translations: { zh: () => import('./translations/zh') },
});

export type PainPointsMessageKey = MessageKey<typeof messages>;
export type PainPointsTranslate = Translate<typeof messages>;
