import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock, nowInstant } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { ErasureStore } from '../database/ErasureStore';

const batchSize = 500;

/**
 * Erases again what was erased once and came back with a restored database. Run it
 * at each start, and after erasures were brought in from an archive.
 *
 * @returns how many voices were erased again.
 */
export async function reapplyErasures(options: {
  knex: Knex;
  clock: Clock;
  logger: LoggerService;
}): Promise<number> {
  const { knex, clock, logger } = options;
  let total = 0;
  let erased: number;
  do {
    erased = await knex.transaction(async tx => {
      const store = new ErasureStore(tx);
      const numbers = await store.findRestored(batchSize);
      await store.erase(numbers, {
        reason: 'restored',
        actor: 'system',
        at: nowInstant(clock),
      });
      return numbers.length;
    });
    total += erased;
  } while (erased === batchSize);
  if (total > 0) {
    logger.warn(`Erased ${total} voices again that a restore had brought back`);
  }
  return total;
}
