import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { StaleVersionError } from './StaleVersionError';

export type CompareAndSetOptions = {
  /** A table with a key column and an integer column `version`. */
  table: string;
  /** The key column; `id` unless said otherwise. */
  idColumn?: string;
  id: string | number;
  /** The version that the caller's decision was based on. */
  version: number;
  /** New column values; `version` is set here and is not among them. */
  changes: Record<string, Knex.Value | null>;
  /** What else must still hold, for example the state that a transition starts from. */
  where?: Record<string, string | number | boolean>;
};

/**
 * Changes a row only when nobody else did since it was read, and counts its version up by one.
 * Call it inside the transaction that also writes the activity and the outbox.
 *
 * @returns the new version.
 * @throws NotFoundError when there is no such row.
 * @throws StaleVersionError when the row has another version, or `where` no longer holds.
 */
export async function compareAndSet(
  tx: Knex,
  options: CompareAndSetOptions,
): Promise<number> {
  const { table, idColumn = 'id', id, version, changes, where = {} } = options;
  const next = version + 1;
  const changed = await tx(table)
    .where({ ...where, [idColumn]: id, version })
    .update({ ...changes, version: next });
  if (changed === 1) {
    return next;
  }

  const current = await tx(table)
    .where({ [idColumn]: id })
    .first('version');
  if (!current) {
    throw new NotFoundError(`There is no ${id} in ${table}`);
  }
  throw new StaleVersionError(
    `${id} was changed meanwhile: it has version ${current.version}, the change was based on version ${version}`,
    current.version,
  );
}
