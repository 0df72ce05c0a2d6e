import { toCount } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { addDays } from '../pains/days';
import { FactName } from '../pains/factDefinitions';

/** A period of whole days in UTC, both days included. */
export interface FactPeriod {
  from: string;
  to: string;
}

/** The value of every fact of a period. */
export async function readFacts(
  db: Knex,
  period: FactPeriod,
): Promise<Record<FactName, number>> {
  const begin = period.from;
  // Instants are compared as texts: everything of the last day lies before the next day's date.
  const end = addDays(period.to, 1);
  const [
    reported,
    provenTransitions,
    unprovenTransitions,
    reopened,
    declined,
    open,
    voices,
    complaints,
    linked,
    told,
  ] = await Promise.all([
    count(
      db('pain')
        .where('created_at', '>=', begin)
        .where('created_at', '<', end)
        .count({ count: '*' }),
    ),
    count(
      transitions(db, begin, end, 'resolved').where({ without_proof: false }),
    ),
    count(
      transitions(db, begin, end, 'resolved').where({ without_proof: true }),
    ),
    count(transitions(db, begin, end, 'reopened')),
    count(transitions(db, begin, end, 'declined')),
    count(openAt(db, end)),
    count(voicesOf(db, period)),
    count(voicesOf(db, period).where({ type: 'complaint' })),
    count(
      db('evidence_link')
        .where('linked_at', '>=', begin)
        .where('linked_at', '<', end)
        .countDistinct({ count: 'evidence' }),
    ),
    count(
      db('evidence_link')
        .join('evidence', 'evidence.number', 'evidence_link.evidence')
        .whereBetween('told_on', [period.from, period.to])
        .countDistinct({ count: 'customer_id' }),
    ),
  ]);
  return {
    'pains-reported': reported,
    'pains-resolved-with-proof': provenTransitions,
    'pains-closed-without-proof': unprovenTransitions,
    'pains-reopened': reopened,
    'pains-declined': declined,
    'pains-open-at-end': open,
    'voices-heard': voices,
    'complaints-heard': complaints,
    'voices-linked': linked,
    'customers-told': told,
  };
}

function transitions(
  db: Knex,
  begin: string,
  end: string,
  state: string,
): Knex.QueryBuilder {
  return db('pain_transition')
    .where({ to_state: state })
    .where('at', '>=', begin)
    .where('at', '<', end)
    .count({ count: '*' });
}

/** Reported before, and not taken to an end by the last transition before. */
function openAt(db: Knex, end: string): Knex.QueryBuilder {
  const lastTransition = db('pain_transition as transition')
    .whereRaw('transition.pain = pain.number')
    .where('transition.at', '<', end)
    .max('transition.number');
  return db('pain')
    .leftJoin('pain_transition as last', join =>
      join.on('last.number', '=', lastTransition as never),
    )
    .where('pain.created_at', '<', end)
    .where(where =>
      where
        .whereNull('last.number')
        .orWhereNotIn('last.to_state', ['resolved', 'declined']),
    )
    .count({ count: '*' });
}

function voicesOf(db: Knex, { from, to }: FactPeriod): Knex.QueryBuilder {
  return db('evidence_day').whereBetween('day', [from, to]).sum({
    count: 'count',
  });
}

async function count(query: Knex.QueryBuilder): Promise<number> {
  const [row] = await query;
  return toCount(row?.count);
}
