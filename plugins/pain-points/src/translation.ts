import {
  createTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { board, state } from './translations/en/board';
import { catalog, kind } from './translations/en/catalog';
import { pains } from './translations/en/pains';
import { shell } from './translations/en/shell';
import { voices } from './translations/en/voices';

/** What the pages of the pain-point catalog say; `translations/en` and `translations/zh` hold one file an area. */
export const painPointsTranslationRef = createTranslationRef({
  id: 'pain-points',
  messages: { shell, catalog, kind, pains, board, state, ...voices },
  translations: { zh: () => import('./translations/zh') },
});

export type PainPointsMessageKey = keyof (typeof painPointsTranslationRef)['T'];
export type PainPointsTranslate = TranslationFunction<
  (typeof painPointsTranslationRef)['T']
>;
