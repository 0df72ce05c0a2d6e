import {
  createTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { problem } from './translations/en/problem';
import { section } from './translations/en/section';
import { shell } from './translations/en/shell';

/** What the pages of the guides say; `translations/en` and `translations/zh` hold one file an area. */
export const cultureGuidesTranslationRef = createTranslationRef({
  id: 'culture-guides',
  messages: { problem, section, shell },
  translations: { zh: () => import('./translations/zh') },
});

export type CultureGuidesMessageKey =
  keyof (typeof cultureGuidesTranslationRef)['T'];
export type CultureGuidesTranslate = TranslationFunction<
  (typeof cultureGuidesTranslationRef)['T']
>;
