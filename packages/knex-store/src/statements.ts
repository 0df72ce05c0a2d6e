import { isError } from '@backstage/errors';

/**
 * Text that stands for itself inside a LIKE pattern. SQLite knows no escape character unless the
 * statement names it: write `LIKE ? ESCAPE '\'`.
 */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/**
 * Runs `fn` over `values` in slices, one after the other, and joins what they return. For IN
 * lists and multi-row inserts, which both databases limit in length.
 */
export async function inChunks<TValue, TResult>(
  values: readonly TValue[],
  size: number,
  fn: (chunk: TValue[]) => Promise<TResult[]>,
): Promise<TResult[]> {
  const results: TResult[][] = [];
  for (let start = 0; start < values.length; start += size) {
    results.push(await fn(values.slice(start, start + size)));
  }
  return results.flat();
}

const uniqueViolationCodes = new Set<unknown>([
  '23505',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
]);

/**
 * Whether a statement failed because a unique key exists already. On PostgreSQL the surrounding
 * transaction is lost by then: prefer `onConflict().ignore()` inside one.
 */
export function isUniqueViolation(error: unknown): boolean {
  return isError(error) && uniqueViolationCodes.has(error.code);
}
