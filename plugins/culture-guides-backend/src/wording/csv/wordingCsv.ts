import { invalidField } from '@trust-portal/http-contract';
import {
  BYTE_ORDER_MARK,
  readNumberedRows,
  restoreCell,
  toCsvLines,
} from '@trust-portal/tabular-import';
import { parse } from 'papaparse';
import { CsvColumn, LooseRecord } from './csvColumns';

/** One row of a file, by column. */
export interface CsvRow {
  /** The line on which it begins, from 1. */
  line: number;
  /** Its cells without white space around them. Columns that the file does not have are absent. */
  cells: ReadonlyMap<CsvColumn, string>;
  /** More cells than heads: nobody knows what they mean. */
  hasTooMany: boolean;
}

/** A file of more rows is cut in two by its sender, because one transaction takes it whole. */
export const maximumRows = 10_000;
const delimiters = [',', ';', '\t'];

/**
 * Reads CSV whose first line names the columns, by their keys or by their heads in English or Chinese; others are passed
 * over. Commas, semicolons and tabs are told apart by that line.
 *
 * @throws InputError about `body.csv`: `wrong-encoding`, `missing-column`, `malformed-csv` or `too-many-rows`.
 */
export function readWordingCsv(
  csv: string,
  columns: readonly CsvColumn[],
): CsvRow[] {
  const text = csv.startsWith(BYTE_ORDER_MARK) ? csv.slice(1) : csv;
  const { delimiter, found } = readHead(text, columns);
  const missing = columns.find(
    column => column.required && !found.includes(column),
  );
  if (missing) {
    throw isUnreadable(text)
      ? refusal('wrong-encoding', 'is not in UTF-8')
      : refusal('missing-column', `has no column ${missing.field}`);
  }
  const [, ...rows] = readNumberedRows(text, {
    delimiter,
    malformed: line =>
      refusal(
        'malformed-csv',
        `has a quoted cell from line ${line} that does not end as it should`,
      ),
  });
  if (rows.length > maximumRows) {
    throw refusal('too-many-rows', `has more than ${maximumRows} rows`);
  }
  return rows.map(({ line, cells }) => ({
    line,
    hasTooMany: cells.length > found.length,
    cells: new Map(
      found.flatMap((column, index) =>
        column ? [[column, (cells[index] ?? '').trim()]] : [],
      ),
    ),
  }));
}

function refusal(code: string, message: string): Error {
  return invalidField('body.csv', code, message);
}

/** Whether a text was written in another encoding than it was read in: it holds NUL, or what stands for no character. */
export function isUnreadable(text: string): boolean {
  return text.includes('\0') || text.includes('\uFFFD');
}

/** The delimiter is the one that makes columns out of the first line. */
function readHead(
  text: string,
  columns: readonly CsvColumn[],
): { delimiter: string; found: Array<CsvColumn | undefined> } {
  const readings = delimiters.map(delimiter => {
    const { data } = parse<string[]>(text, {
      delimiter,
      preview: 1,
      skipEmptyLines: 'greedy',
    });
    const found = (data[0] ?? []).map(cell =>
      columns.find(column => isHeadOf(column, restoreCell(cell).trim())),
    );
    return { delimiter, found, known: found.filter(Boolean).length };
  });
  return readings.reduce((best, reading) =>
    reading.known > best.known ? reading : best,
  );
}

function isHeadOf({ field, head }: CsvColumn, cell: string): boolean {
  return [field, head.en, head.zh].some(
    name => name.toLowerCase() === cell.toLowerCase(),
  );
}

/** The head line of a file, which spreadsheets read as UTF-8. */
export function csvHead(
  columns: readonly CsvColumn[],
  language: 'en' | 'zh',
): string {
  return (
    BYTE_ORDER_MARK + toCsvLines([columns.map(({ head }) => head[language])])
  );
}

/** Records as lines that {@link readWordingCsv} reads; what a spreadsheet would run is defused. */
export function csvLines(
  columns: readonly CsvColumn[],
  records: readonly LooseRecord[],
): string {
  return toCsvLines(
    records.map(record => columns.map(({ cell }) => cell(record))),
  );
}

/** The record with what a row says of it; columns that the file does not have stay as they are. */
export function withCells(record: LooseRecord, { cells }: CsvRow): LooseRecord {
  const changed = { ...record };
  for (const [column, cell] of cells) column.take?.(changed, cell);
  return changed;
}
