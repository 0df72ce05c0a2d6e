import { createTranslationRef } from '@backstage/frontend-plugin-api';
import type { MessageKey, Translate } from '@trust-portal/trust-ui';
import { problem } from './translations/en/problem';
import { promise } from './translations/en/promise';
import { promises } from './translations/en/promises';
import { propose } from './translations/en/propose';
import { shell } from './translations/en/shell';

const messages = { problem, promise, promises, propose, shell };

/** What the pages of transparency say; `translations/en` and `translations/zh` hold one file an area. */
export const transparencyTranslationRef = createTranslationRef({
  id: 'transparency',
  messages,
  translations: { zh: () => import('./translations/zh') },
});

export type TransparencyMessageKey = MessageKey<typeof messages>;
export type TransparencyTranslate = Translate<typeof messages>;
