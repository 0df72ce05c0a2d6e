import { isError } from '@backstage/errors';
import { Knex } from 'knex';
import { isPostgres } from './dialect';

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

/**
 * Lets PostgreSQL look anew at how many rows there are and what they hold. It does so by itself some
 * minutes after a large import, and plans as for an empty table until then. SQLite plans without.
 */
export async function refreshStatistics(
  db: Knex,
  tables: readonly string[],
): Promise<void> {
  if (isPostgres(db)) {
    await db.raw(`ANALYZE ${tables.map(() => '??').join(', ')}`, [...tables]);
  }
}
