/** What makes a spreadsheet run a cell instead of showing it. */
const formula = /^'*[=+\-@\t\r]/;
const defused = /^'+[=+\-@\t\r]/;

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe is put before
 * what begins like one. {@link restoreCell} undoes it.
 */
export function defuseCell(value: string): string {
  return formula.test(value) ? `'${value}` : value;
}

/** Takes the apostrophe away again that {@link defuseCell} put there. */
export function restoreCell(value: string): string {
  return defused.test(value) ? value.slice(1) : value;
}
