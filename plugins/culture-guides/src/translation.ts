import { createTranslationRef } from '@backstage/frontend-plugin-api';
import type { MessageKey, Translate } from '@trust-portal/trust-ui';
import { calendars } from './translations/en/calendars';
import { editor } from './translations/en/editor';
import { revision } from './translations/en/revision';
import { guide } from './translations/en/guide';
import { compare } from './translations/en/compare';
import { fieldReports } from './translations/en/fieldReports';
import { print } from './translations/en/print';
import { reading } from './translations/en/reading';
import { searchResult } from './translations/en/searchResult';
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

const messages = {
  markets,
  launches,
  searchResult,
  reading,
  print,
  fieldReports,
  compare,
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
};

/** What the pages of the guides say; `translations/en` and `translations/zh` hold one file an area. */
export const cultureGuidesTranslationRef = createTranslationRef({
  id: 'culture-guides',
  messages,
  translations: { zh: () => import('./translations/zh') },
});

export type CultureGuidesMessageKey = MessageKey<typeof messages>;
export type CultureGuidesTranslate = Translate<typeof messages>;
