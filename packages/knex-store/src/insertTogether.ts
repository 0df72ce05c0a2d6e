import { createHash } from 'node:crypto';
import { Knex } from 'knex';
import { isPostgres } from './dialect';

/** One row of a table; every value fits its column as it is. */
export type Insert = {
  table: string;
  row: Record<string, string | number | boolean | null>;
};

/** How many texts of statements have a name; what comes in more shapes than this is prepared anew. */
const maximumNames = 200;
const names = new Map<string, string>();

/**
 * Inserts rows of several tables. On PostgreSQL this is one statement, which is prepared once for
 * each connection and needs no transaction around it; on SQLite, where a statement costs no way to
 * a server and back, it is one for each row, and the caller's transaction holds them together.
 */
export async function insertTogether(
  db: Knex,
  inserts: readonly Insert[],
): Promise<void> {
  if (!isPostgres(db)) {
    for (const insert of inserts) {
      await db.raw(insertSql(insert), valuesOf(insert));
    }
    return;
  }
  const parts = inserts.map(insert => insertSql(insert));
  const last = parts.pop();
  if (last === undefined) {
    return;
  }
  const others = parts.map((part, index) => `part_${index} AS (${part})`);
  const sql = others.length > 0 ? `WITH ${others.join(', ')} ${last}` : last;
  await db.raw(sql, inserts.flatMap(valuesOf)).options(nameOf(sql));
}

function insertSql({ table, row }: Insert): string {
  const columns = Object.keys(row);
  const quoted = columns.map(column => `"${column}"`).join(', ');
  return `INSERT INTO "${table}" (${quoted}) VALUES (${columns
    .map(() => '?')
    .join(', ')})`;
}

function valuesOf({ row }: Insert): Knex.RawBinding[] {
  return Object.values(row);
}

/** PostgreSQL keeps a statement under its name for as long as the connection lives. */
function nameOf(sql: string): { name?: string } {
  let name = names.get(sql);
  if (name === undefined && names.size < maximumNames) {
    name = createHash('sha256').update(sql).digest('hex').slice(0, 32);
    names.set(sql, name);
  }
  return { name };
}

/**
 * The number that the next row of a table gets, as a part of a select: for rows that name each
 * other and are written by one {@link insertTogether}. On PostgreSQL it is drawn for good and may be
 * asked for before the change; on SQLite it holds inside the transaction that inserts the row, and
 * only for tables whose rows are never deleted.
 *
 * @param table - whose column `number` counts up by itself.
 */
export function nextNumber(db: Knex, table: string): Knex.Raw {
  return isPostgres(db)
    ? db.raw(`nextval('${table}_number_seq')`)
    : db.raw(`(SELECT coalesce(max(number), 0) + 1 FROM ${table})`);
}
