import { Knex } from 'knex';
import { SilenceSettings } from '../settings';
import { recountPains } from './painCounts';

/** Pains per transaction: readers and writers get in between. */
const chunkSize = 100;

/**
 * Looks again at every pain that counts as silent: voices leave the window by mere passing of time,
 * and nothing else would notice. A pain only becomes silent by a change, which counts it anew.
 */
export async function refreshSilence(
  knex: Knex,
  options: { silent: SilenceSettings; now: Date; signal?: AbortSignal },
): Promise<void> {
  const { silent, now, signal } = options;
  let after = 0;
  let numbers: number[];
  do {
    numbers = await knex('pain')
      .where({ silent: true })
      .andWhere('number', '>', after)
      .orderBy('number')
      .limit(chunkSize)
      .pluck('number');
    const chunk = numbers;
    await knex.transaction(tx => recountPains(tx, chunk, { silent, now }));
    after = numbers[numbers.length - 1] ?? after;
  } while (numbers.length === chunkSize && !signal?.aborted);
}
