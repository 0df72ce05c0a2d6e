import type { ImportTable } from '@trust-portal/tabular-import';
import type { ImportRow } from '../schemas';
import {
  evidenceFieldNames,
  type ColumnMapping,
  type EvidenceField,
} from './evidenceColumns';
import { numberOccurrences } from './normalizeVoice';

/** What the values of a column mean, for example `{ type: { '1': 'praise' } }`. */
export type ValueMapping = Partial<
  Record<EvidenceField, Readonly<Record<string, string>>>
>;

/**
 * The rows of a table as an import sends them. Values are handed on as the file
 * wrote them: the receiver judges them row by row.
 *
 * @throws RangeError when a mapped column is not in the table, or none holds the text.
 */
export function toImportRows(options: {
  table: ImportTable;
  columns: ColumnMapping;
  values?: ValueMapping;
}): ImportRow[] {
  const { table, columns, values = {} } = options;
  if (columns.text === undefined) {
    throw new RangeError('No column was chosen for the text');
  }
  const mapped = evidenceFieldNames.flatMap(field => {
    const head = columns[field];
    if (head === undefined) return [];
    const index = table.heads.indexOf(head);
    if (index < 0) throw new RangeError(`There is no column ${head}`);
    return [{ field, index, meanings: values[field] }];
  });

  const rows = table.rows.map((cells, index) => {
    const row: ImportRow = { line: index + 1, text: '' };
    for (const { field, index: column, meanings } of mapped) {
      const cell = cells[column] ?? '';
      const value = meanings?.[cell.trim()] ?? cell;
      if (value.trim() !== '' || field === 'text') row[field] = value;
    }
    return row;
  });
  const occurrences = numberOccurrences(rows.map(row => row.text));
  return rows.map((row, index) => ({ ...row, occurrence: occurrences[index] }));
}

/** The longest body of one request, in UTF-16 code units of its JSON: at three bytes each it stays below 4 MB. */
const MAXIMUM_BATCH_LENGTH = 1_200_000;

/** Cuts rows into requests: at most so many rows, and never a huge body. */
export function* inBatches(
  rows: readonly ImportRow[],
  maximumRows: number,
  maximumLength: number = MAXIMUM_BATCH_LENGTH,
): Generator<ImportRow[]> {
  let batch: ImportRow[] = [];
  let length = 0;
  for (const row of rows) {
    const rowLength = JSON.stringify(row).length + 1;
    const full =
      batch.length >= maximumRows || length + rowLength > maximumLength;
    if (full && batch.length > 0) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(row);
    length += rowLength;
  }
  if (batch.length > 0) yield batch;
}
