import { Knex } from 'knex';
import { ChangeAnnouncer } from './ChangeAnnouncer';

/** PostgreSQL ends one of two transactions that wait for each other, and asks to try again. */
const codesThatAskToTryAgain: ReadonlySet<unknown> = new Set([
  '40P01',
  '40001',
]);
const mostAttempts = 3;

/**
 * Makes a change in one transaction, and announces it after its commit. Changes lock
 * in one order: pains, then voices, then counts. Where two still meet crosswise, for
 * example two imports of the same voices, the one that had to give way tries again.
 */
export async function inTransaction<T>(
  {
    knex,
    announcer,
  }: { knex: Knex; announcer: Pick<ChangeAnnouncer, 'announce'> },
  change: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const result = await knex.transaction(change);
      announcer.announce();
      return result;
    } catch (error) {
      const again = codesThatAskToTryAgain.has(error.code);
      if (!again || attempt === mostAttempts) throw error;
    }
  }
}
