import { parse } from 'papaparse';
import { restoreCell } from './formulaCells';

/** A row of a CSV file. */
export interface NumberedRow {
  /** The line on which the row begins, from 1. */
  line: number;
  cells: string[];
}

export interface ReadNumberedRowsOptions {
  /** What stands between two cells; found by the first rows unless given. */
  delimiter?: string;
  /** Makes the error that is thrown for a quoted cell that does not end as it should. */
  malformed: (line: number, reason: string) => Error;
}

/**
 * Cuts CSV into rows that know their lines, so that whoever sent the file can be told where it is wrong. Quoted cells may
 * hold line breaks; empty lines are no rows; cells that an export defused are restored.
 *
 * @throws what `malformed` makes.
 */
export function readNumberedRows(
  text: string,
  { delimiter, malformed }: ReadNumberedRowsOptions,
): NumberedRow[] {
  const rows: NumberedRow[] = [];
  let position = 0;
  let line = 1;
  parse<string[]>(text, {
    ...(delimiter !== undefined && { delimiter }),
    step: ({ data, meta, errors }) => {
      const broken = errors.find(({ type }) => type === 'Quotes');
      if (broken) throw malformed(line, broken.message);
      if (data.some(cell => cell.trim() !== '')) {
        rows.push({ line, cells: data.map(restoreCell) });
      }
      line += countLineBreaks(text.slice(position, meta.cursor));
      position = meta.cursor;
    },
  });
  return rows;
}

function countLineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
