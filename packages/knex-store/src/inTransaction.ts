import { Knex } from 'knex';
import { isPostgres } from './dialect';
import { shareCommit } from './shareCommit';

/** PostgreSQL ends one of two transactions that wait for each other, and asks to try again. */
const codesThatAskToTryAgain: ReadonlySet<unknown> = new Set([
  '40P01',
  '40001',
]);
const mostAttempts = 3;

/** Is told of each commit, so that what waits in the outbox goes out. */
export interface CommitListener {
  announce(): void;
}

/**
 * Makes a change in one transaction, and announces it after its commit. All changes of a
 * plugin lock in one order. Where two still meet crosswise, for example two imports of the
 * same rows, the one that had to give way tries again: the change must bear being made anew.
 */
export async function inTransaction<T>(
  { knex, announcer }: { knex: Knex; announcer: CommitListener },
  change: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const result = isPostgres(knex)
        ? await knex.transaction(change)
        : await shareCommit(knex, change);
      announcer.announce();
      return result;
    } catch (error) {
      const again = codesThatAskToTryAgain.has(error.code);
      if (!again || attempt === mostAttempts) throw error;
    }
  }
}

/**
 * As {@link inTransaction}, for a change that only writes, with one {@link insertTogether}: on
 * PostgreSQL one statement is a transaction by itself.
 */
export async function inOneStatement<T>(
  options: { knex: Knex; announcer: CommitListener },
  change: (db: Knex) => Promise<T>,
): Promise<T> {
  if (!isPostgres(options.knex)) {
    return inTransaction(options, change);
  }
  const result = await change(options.knex);
  options.announcer.announce();
  return result;
}
