import {
  createTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { painAreas } from './translations/en/painAreas';
import { voices } from './translations/en/voices';

/** What the pages of the pain-point catalog say; `translations/en` and `translations/zh` hold one file an area. */
export const painPointsTranslationRef = createTranslationRef({
  id: 'pain-points',
  messages: { ...painAreas, ...voices },
  translations: { zh: () => import('./translations/zh') },
});

export type PainPointsMessageKey = keyof (typeof painPointsTranslationRef)['T'];
export type PainPointsTranslate = TranslationFunction<
  (typeof painPointsTranslationRef)['T']
>;
