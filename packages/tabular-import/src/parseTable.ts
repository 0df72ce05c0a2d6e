import { parse } from 'papaparse';
import { restoreCell } from './formulaCells';
import { ImportFileError } from './ImportFileError';

/** A file as a table of texts: its column heads, and one list of cells per row. */
export interface ImportTable {
  heads: string[];
  rows: string[][];
}

function uniqueHeads(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const head = cell.trim() || `column ${index + 1}`;
    const count = (seen.get(head) ?? 0) + 1;
    seen.set(head, count);
    return count === 1 ? head : `${head} (${count})`;
  });
}

/**
 * Reads CSV whose first row holds the heads. Commas, semicolons and tabs are told
 * apart; empty lines are no rows; missing cells are empty. Cells that an export
 * defused are restored.
 *
 * @throws ImportFileError when there is no row, or a quoted cell never ends.
 */
export function parseCsv(text: string): ImportTable {
  const { data, errors } = parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const broken = errors.find(error => error.type === 'Quotes');
  if (broken) {
    throw new ImportFileError(
      'malformed-csv',
      `A quoted cell does not end as it should: ${broken.message}`,
      broken.row,
    );
  }
  const [head, ...rows] = data;
  if (!head || rows.length === 0) {
    throw new ImportFileError('empty-file', 'The file holds no rows');
  }
  return {
    heads: uniqueHeads(head.map(restoreCell)),
    rows: rows.map(cells => cells.map(restoreCell)),
  };
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function parseJsonLines(text: string): unknown[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return JSON.parse(line);
      } catch {
        throw new ImportFileError(
          'malformed-json',
          `Line ${number} is no JSON`,
          number,
        );
      }
    });
}

function parseRecords(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    if (!text.trimStart().startsWith('{')) {
      throw new ImportFileError('malformed-json', 'The file is no JSON');
    }
    return parseJsonLines(text);
  }
}

/**
 * Reads a JSON list of flat objects, or one object per line. The heads are the
 * names of all objects, in the order in which they are first seen.
 *
 * @throws ImportFileError when it is no JSON, no list of objects, or empty.
 */
export function parseJson(text: string): ImportTable {
  const records = parseRecords(text);
  const columns = new Map<string, number>();
  const rows = records.map((record, index) => {
    if (
      record === null ||
      typeof record !== 'object' ||
      Array.isArray(record)
    ) {
      throw new ImportFileError(
        'malformed-json',
        `Record ${index + 1} is no object with named values`,
        index + 1,
      );
    }
    const cells: string[] = [];
    for (const [name, value] of Object.entries(record)) {
      const column = columns.get(name) ?? columns.size;
      columns.set(name, column);
      cells[column] = toCell(value);
    }
    return cells;
  });
  if (rows.length === 0 || columns.size === 0) {
    throw new ImportFileError('empty-file', 'The file holds no rows');
  }
  return {
    heads: [...columns.keys()],
    rows: rows.map(cells =>
      Array.from(columns, (_column, at) => cells[at] ?? ''),
    ),
  };
}

/** Reads CSV or JSON, told apart by the first character that is no white space. */
export function parseTable(text: string): ImportTable {
  return /^\s*[[{]/.test(text) ? parseJson(text) : parseCsv(text);
}
