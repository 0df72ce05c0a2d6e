import { ImportResult } from '@trust-portal/plugin-culture-guides-common';
import { z } from 'zod';
import { isSameContent } from '../isSameContent';
import { CsvColumn, LooseRecord } from './csvColumns';
import { CsvRow, isUnreadable, withCells } from './wordingCsv';

type Reject = ImportResult['rejects'][number];

/** The longest list that the contract takes fits in; a longer cell is not even cut into values. */
const longestCell = 20_000;

/** A record that a row may be about. */
export interface EqualRecord<TContent> {
  number: number;
  content: TContent;
  state: string;
}

/** A row that can be taken. */
export interface JudgedRow<TContent, TRecord extends EqualRecord<TContent>> {
  content: TContent;
  /** The record that it changes or repeats; absent: it is new. */
  equal?: TRecord;
}

export interface JudgeOptions<
  TContent extends object,
  TRecord extends EqualRecord<TContent>,
> {
  kind: {
    contentSchema: z.ZodType<TContent>;
    emptyContent: object;
    marketsOf(content: TContent): readonly string[];
    table: {
      identityOf(content: TContent): string[];
      columnsOf(content: TContent): object;
    };
  };
  /** Where the caller may write; absent: everywhere. */
  writable?: ReadonlySet<string>;
  /** A sentence for each market that is not configured. */
  unknownMarketsOf(markets: readonly string[]): string[];
  findEqual(contents: readonly TContent[]): Promise<TRecord[]>;
}

/**
 * Which rows of a file can be taken, and what is wrong with the others. A row about a record that exists says only what
 * its columns say; the rest stays as it is.
 */
export async function judgeRows<
  TContent extends object,
  TRecord extends EqualRecord<TContent>,
>(
  rows: readonly CsvRow[],
  options: JudgeOptions<TContent, TRecord>,
): Promise<{ judged: Array<JudgedRow<TContent, TRecord>>; rejects: Reject[] }> {
  const { kind, findEqual } = options;
  const keyOf = (content: TContent) =>
    JSON.stringify(kind.table.identityOf(content));
  const named = rows.map(row => nameRow<TContent>(row, kind.emptyContent));
  const equals = await findEqual(
    named.filter(content => content !== undefined),
  );
  const existing = new Map(
    equals.map(record => [keyOf(record.content), record]),
  );
  const seen = new Set<string>();
  const judged: Array<JudgedRow<TContent, TRecord>> = [];
  const rejects: Reject[] = [];
  rows.forEach((row, index) => {
    const name = named[index];
    const key = name && keyOf(name);
    const equal = key === undefined ? undefined : existing.get(key);
    const { content, problems } = readRow(
      row,
      kind,
      equal?.content ?? kind.emptyContent,
    );
    if (content) problems.push(...problemsOf(row, content, equal, options));
    if (key !== undefined) {
      if (seen.has(key)) {
        problems.push(
          reject(row, 'row', 'duplicate-row', 'repeats a row above'),
        );
      }
      seen.add(key);
    }
    rejects.push(...problems);
    if (content && problems.length === 0) judged.push({ content, equal });
  });
  return { judged, rejects };
}

/** Enough of a row to look for its record; undefined where the file does not say which that is. */
function nameRow<TContent>(
  row: CsvRow,
  emptyContent: object,
): TContent | undefined {
  const isNamed =
    cellProblems(row).length === 0 &&
    [...row.cells].every(([{ required }, cell]) => !required || cell !== '');
  // Only what tells one record from another is looked at, and that are the required columns.
  return isNamed
    ? (withCells(emptyContent as LooseRecord, row) as TContent)
    : undefined;
}

function readRow<TContent extends object>(
  row: CsvRow,
  { contentSchema }: { contentSchema: z.ZodType<TContent> },
  base: object,
): { content?: TContent; problems: Reject[] } {
  const problems = cellProblems(row);
  if (problems.length > 0) return { problems };
  const parsed = contentSchema.safeParse(withCells(base as LooseRecord, row));
  if (parsed.success) return { content: parsed.data, problems: [] };
  const columns = [...row.cells.keys()];
  return {
    problems: parsed.error.issues.map(({ path, code, message }) =>
      reject(row, columnAt(path, columns), code.replaceAll('_', '-'), message),
    ),
  };
}

function cellProblems(row: CsvRow): Reject[] {
  if (row.hasTooMany) {
    return [
      reject(
        row,
        'row',
        'too-many-cells',
        'has more cells than the first line',
      ),
    ];
  }
  return [...row.cells].flatMap(([{ field }, cell]) => {
    if (cell.length > longestCell) {
      return [
        reject(
          row,
          field,
          'too-long',
          `must have at most ${longestCell} characters`,
        ),
      ];
    }
    return isUnreadable(cell)
      ? [reject(row, field, 'wrong-encoding', 'is not in UTF-8')]
      : [];
  });
}

function problemsOf<
  TContent extends object,
  TRecord extends EqualRecord<TContent>,
>(
  row: CsvRow,
  content: TContent,
  equal: TRecord | undefined,
  { kind, writable, unknownMarketsOf }: JudgeOptions<TContent, TRecord>,
): Reject[] {
  const markets = kind.marketsOf(content);
  const marketField = columnAt(['market'], [...row.cells.keys()]);
  const unknown = unknownMarketsOf(markets);
  if (unknown.length > 0) {
    return unknown.map(message =>
      reject(row, marketField, 'unknown-market', message),
    );
  }
  // A row that repeats what is there asks for nothing.
  if (equal && isSameContent(kind.table, equal.content, content)) return [];
  const touched = [...markets, ...(equal ? kind.marketsOf(equal.content) : [])];
  const others = writable
    ? touched.filter(market => !writable.has(market))
    : [];
  return [
    ...(others.length > 0
      ? [
          reject(
            row,
            marketField,
            'not-allowed',
            `you may not write in ${[...new Set(others)].join(', ')}`,
          ),
        ]
      : []),
    ...(equal?.state === 'retired'
      ? [reject(row, 'row', 'wording-retired', 'is retired')]
      : []),
  ];
}

/** The column of a wrong value: the most exact one that there is. A list may be named by one of its values. */
function columnAt(path: PropertyKey[], columns: readonly CsvColumn[]): string {
  const names = path.map(String);
  const known = [names.slice(0, 2).join('.'), names[0], `${names[0]}s`];
  const column = columns.find(({ field }) => known.includes(field));
  return column?.field ?? names[0] ?? 'row';
}

function reject(
  { line }: CsvRow,
  field: string,
  code: string,
  message: string,
): Reject {
  return { line, field, code, message };
}
