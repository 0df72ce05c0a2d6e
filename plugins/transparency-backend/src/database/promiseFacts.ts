import { toCount } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { FactName } from '../promises/factDefinitions';
import { whereHolds } from './promiseFilters';

/** Counts what {@link FactName} names, for a period whose both days belong to it. */
export async function readPromiseFacts(
  db: Knex,
  { from, to }: { from: string; to: string },
): Promise<Record<FactName, number>> {
  const [held, proposed, ended, pairs] = await Promise.all([
    countRows(promisesThatHold(db, to)),
    countRows(
      db('promise')
        .where('proposed_at', '>=', `${from}T00:00:00.000Z`)
        // Every instant of the day is smaller as text, and none of the next.
        .where('proposed_at', '<', `${to}T24`),
    ),
    countRows(
      db('promise')
        .where('state', 'approved')
        .whereBetween('in_force_to', [from, to]),
    ),
    countRows(contradictingPairs(db, to)),
  ]);
  return {
    'promises-in-force-at-end': held,
    'promises-proposed': proposed,
    'promises-ended': ended,
    'contradicting-promise-pairs-at-end': pairs,
  };
}

function promisesThatHold(db: Knex, day: string): Knex.QueryBuilder {
  const query = db('promise');
  whereHolds(query, 'promise', day);
  return query;
}

/** Each pair once, by the smaller number. */
function contradictingPairs(db: Knex, day: string): Knex.QueryBuilder {
  const query = db('promise as one')
    .join('promise as other', join =>
      join
        .on('other.market', 'one.market')
        .on('other.subject', 'one.subject')
        .on('other.number', '>', 'one.number'),
    )
    .whereRaw("coalesce(one.entity_ref, '') = coalesce(other.entity_ref, '')")
    .whereRaw('(one.value <> other.value OR one.unit <> other.unit)');
  whereHolds(query, 'one', day);
  whereHolds(query, 'other', day);
  return query;
}

async function countRows(query: Knex.QueryBuilder): Promise<number> {
  const row = await query.count({ total: '*' }).first();
  return toCount(row?.total);
}
