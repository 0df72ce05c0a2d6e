import {
  ruleColumnHeads,
  termColumnHeads,
} from '@trust-portal/plugin-culture-guides-common';
import {
  CsvColumn,
  flagColumn,
  innerColumn,
  listColumn,
  textColumn,
  toldColumn,
  translationsColumn,
} from './csvColumns';

function termBasis(field: keyof typeof termColumnHeads) {
  return { field, head: termColumnHeads[field] };
}
function ruleBasis(field: keyof typeof ruleColumnHeads) {
  return { field, head: ruleColumnHeads[field] };
}

/** A file of terms. The state is told, not taken: what comes from a file is proposed. */
export const termColumns: readonly CsvColumn[] = [
  toldColumn(termBasis('id')),
  toldColumn(termBasis('state')),
  textColumn({ ...termBasis('kind'), required: true }),
  textColumn({ ...termBasis('language'), required: true }),
  textColumn({ ...termBasis('term'), required: true }),
  listColumn(termBasis('variants')),
  listColumn(termBasis('markets')),
  textColumn(termBasis('instead')),
  innerColumn(termBasis('definition.en')),
  innerColumn(termBasis('definition.zh')),
  innerColumn(termBasis('note.en')),
  innerColumn(termBasis('note.zh')),
  translationsColumn(termBasis('translations')),
  flagColumn(termBasis('caseSensitive')),
];

/** A file of do and don't. */
export const ruleColumns: readonly CsvColumn[] = [
  toldColumn(ruleBasis('id')),
  toldColumn(ruleBasis('state')),
  textColumn({ ...ruleBasis('market'), required: true }),
  textColumn({ ...ruleBasis('language'), required: true }),
  innerColumn(ruleBasis('situation.en')),
  innerColumn(ruleBasis('situation.zh')),
  textColumn({ ...ruleBasis('say'), required: true }),
  textColumn({ ...ruleBasis('avoid'), required: true }),
  listColumn(ruleBasis('phrases')),
  innerColumn(ruleBasis('why.en')),
  innerColumn(ruleBasis('why.zh')),
  textColumn(ruleBasis('severity')),
  innerColumn(ruleBasis('source.title')),
  innerColumn(ruleBasis('source.url')),
  innerColumn(ruleBasis('source.openedOn')),
];
