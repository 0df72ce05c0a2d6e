import { Clock, nowInstant } from '@trust-portal/knex-store';
import { painPointsReference } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { ErasureStore } from '../database/ErasureStore';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import { dayOf } from '../pains/days';

const defaultBatchSize = 500;

/**
 * Erases voices that were to be kept until a day that is over, batch by batch, each
 * in its own transaction with one row of activity. A voice that somebody holds stays.
 *
 * @returns how many voices were erased.
 */
export async function eraseExpiredVoices(options: {
  knex: Knex;
  clock: Clock;
  signal?: AbortSignal;
  batchSize?: number;
}): Promise<number> {
  const { knex, clock, signal, batchSize = defaultBatchSize } = options;
  let total = 0;
  let erased = batchSize;
  while (erased === batchSize && !signal?.aborted) {
    erased = await knex.transaction(async tx => {
      const store = new ErasureStore(tx);
      const numbers = await store.findExpired(dayOf(clock()), batchSize);
      if (numbers.length === 0) return 0;
      await store.erase(numbers, {
        reason: 'retention',
        actor: 'system',
        at: nowInstant(clock),
      });
      await recordActivity(
        tx,
        {
          actor: 'system',
          record: painPointsReference('evidence', formatEvidenceId(numbers[0])),
          action: 'evidence-expired',
          details: { voices: numbers.length },
        },
        { clock },
      );
      return numbers.length;
    });
    total += erased;
  }
  return total;
}
