import {
  createTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { problem } from './translations/en/problem';
import { promise } from './translations/en/promise';
import { promises } from './translations/en/promises';
import { propose } from './translations/en/propose';
import { shell } from './translations/en/shell';

/** What the pages of transparency say; `translations/en` and `translations/zh` hold one file an area. */
export const transparencyTranslationRef = createTranslationRef({
  id: 'transparency',
  messages: { problem, promise, promises, propose, shell },
  translations: { zh: () => import('./translations/zh') },
});

export type TransparencyMessageKey =
  keyof (typeof transparencyTranslationRef)['T'];
export type TransparencyTranslate = TranslationFunction<
  (typeof transparencyTranslationRef)['T']
>;
