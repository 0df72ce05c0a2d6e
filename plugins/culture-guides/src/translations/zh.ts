import { calendars } from './zh/calendars';
import { editor } from './zh/editor';
import { revision } from './zh/revision';
import { guide } from './zh/guide';
import { compare } from './zh/compare';
import { fieldReports } from './zh/fieldReports';
import { print } from './zh/print';
import { reading } from './zh/reading';
import { searchResult } from './zh/searchResult';
import { launches } from './zh/launches';
import { markets } from './zh/markets';
import { problem } from './zh/problem';
import { rules } from './zh/rules';
import { section } from './zh/section';
import { shell } from './zh/shell';
import { terms } from './zh/terms';
import { textCheck } from './zh/textCheck';
import { transfer } from './zh/transfer';
import { wording } from './zh/wording';
import { workingDays } from './zh/workingDays';

export default {
  ...markets,
  ...launches,
  ...searchResult,
  ...reading,
  ...print,
  ...fieldReports,
  ...compare,
  ...guide,
  ...revision,
  ...editor,
  ...calendars,
  ...problem,
  ...rules,
  ...section,
  ...shell,
  ...terms,
  ...textCheck,
  ...transfer,
  ...wording,
  ...workingDays,
};
