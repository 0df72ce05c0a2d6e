import {
  createTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { calendars } from './translations/en/calendars';
import { editor } from './translations/en/editor';
import { revision } from './translations/en/revision';
import { guide } from './translations/en/guide';
import { launches } from './translations/en/launches';
import { markets } from './translations/en/markets';
import { problem } from './translations/en/problem';
import { rules } from './translations/en/rules';
import { section } from './translations/en/section';
import { shell } from './translations/en/shell';
import { terms } from './translations/en/terms';
import { textCheck } from './translations/en/textCheck';
import { transfer } from './translations/en/transfer';
import { wording } from './translations/en/wording';
import { workingDays } from './translations/en/workingDays';

/** What the pages of the guides say; `translations/en` and `translations/zh` hold one file an area. */
export const cultureGuidesTranslationRef = createTranslationRef({
  id: 'culture-guides',
  messages: {
    markets,
    launches,
    guide,
    revision,
    editor,
    calendars,
    problem,
    rules,
    section,
    shell,
    terms,
    textCheck,
    transfer,
    wording,
    workingDays,
  },
  translations: { zh: () => import('./translations/zh') },
});

export type CultureGuidesMessageKey =
  keyof (typeof cultureGuidesTranslationRef)['T'];
export type CultureGuidesTranslate = TranslationFunction<
  (typeof cultureGuidesTranslationRef)['T']
>;
