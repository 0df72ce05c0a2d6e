/** Several values in one cell, parted by `|`. A bar or a backslash within a value has a backslash before it. */
export function joinList(values: readonly string[]): string {
  return values.map(value => value.replace(/[\\|]/g, '\\$&')).join(' | ');
}

/** The values that {@link joinList} joined, without white space around them; empty ones are none. */
export function splitList(cell: string): string[] {
  const values = [''];
  for (const [piece] of cell.matchAll(/\\[\\|]|[^]/gu)) {
    if (piece === '|') values.push('');
    else
      values[values.length - 1] +=
        piece.length > 1 && piece[0] === '\\' ? piece[1] : piece;
  }
  return values.map(value => value.trim()).filter(value => value !== '');
}
