import { unparse } from 'papaparse';

/**
 * What makes a spreadsheet run a cell instead of showing it. Spreadsheets with East Asian settings
 * take the full-width signs for the same.
 */
const formula = /^'*[=+\-@＝＋－＠\t\r]/;
const defused = /^'+[=+\-@＝＋－＠\t\r]/;
const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe is put before
 * what begins like one. Numbers stay as they are. {@link restoreCell} undoes it.
 */
export function defuseCell(value: string): string {
  return formula.test(value) && !plainNumber.test(value) ? `'${value}` : value;
}

/** Takes the apostrophe away again that {@link defuseCell} put there. */
export function restoreCell(value: string): string {
  return defused.test(value) ? value.slice(1) : value;
}

/** Rows as lines of CSV, formulas defused, each line ended by CR LF (RFC 4180). */
export function toCsvLines(
  rows: ReadonlyArray<ReadonlyArray<string | number | undefined>>,
): string {
  if (rows.length === 0) return '';
  const cells = rows.map(row =>
    row.map(cell => defuseCell(cell === undefined ? '' : String(cell))),
  );
  return `${unparse(cells, { newline: '\r\n' })}\r\n`;
}

/** Written before CSV so that spreadsheets read it as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
