import { Knex } from 'knex';

/** As many rows as both databases take in one statement. */
const rowsTogether = 200;

/** Inserts rows, however many there are. */
export async function insertAll(
  db: Knex,
  table: string,
  rows: readonly object[],
): Promise<void> {
  for (let first = 0; first < rows.length; first += rowsTogether) {
    await db(table).insert(rows.slice(first, first + rowsTogether));
  }
}
