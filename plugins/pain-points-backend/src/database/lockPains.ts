import { isPostgres } from '@trust-portal/knex-store';
import { Knex } from 'knex';

/**
 * Keeps others from changing pains, and those that they are merged into, until the
 * transaction ends. A change that touches voices and pains calls it before it touches
 * a voice: what everybody locks in one order, nobody waits for crosswise. SQLite has
 * one writer at a time and needs no locks.
 */
export async function lockPains(
  tx: Knex,
  numbers: readonly number[],
): Promise<void> {
  if (!isPostgres(tx) || numbers.length === 0) return;
  await tx('pain')
    .whereIn('number', [...numbers])
    .orWhereIn(
      'number',
      tx('pain')
        .whereIn('number', [...numbers])
        .whereNotNull('merged_into')
        .select('merged_into'),
    )
    .orderBy('number')
    .forUpdate()
    .select('number');
}
