import { fromBooleanColumn, toCount } from '@trust-portal/knex-store';
import {
  EvidenceType,
  PainState,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { addDays } from '../pains/days';
import { FactName, factOfType } from '../pains/factDefinitions';
import { medianDays } from '../pains/medianDays';
import { customerKey } from './raisedVoices';

/** A period of whole days in UTC, both days included. */
export interface FactPeriod {
  from: string;
  to: string;
  /** The present; instant. No time that runs out later has run out yet. */
  now: string;
}

/** Instants of a period are compared as texts: all of its last day lies before the next day's date. */
interface Instants {
  begin: string;
  end: string;
}

/** The facts of a period, in eight queries. A share or a median of nothing is left out. */
export async function readFacts(
  db: Knex,
  { from, to, now }: FactPeriod,
): Promise<Partial<Record<FactName, number>>> {
  const period = { begin: from, end: addDays(to, 1) };
  const runOut = { begin: from, end: period.end < now ? period.end : now };
  const [heard, linked, acknowledged, answered, moved, open, days, told] =
    await Promise.all([
      voicesHeard(db, { from, to }),
      voicesLinked(db, period),
      keptInTime(db, 'acknowledge_due_at', 'acknowledged_at', runOut),
      keptInTime(db, 'resolve_due_at', 'answered_at', runOut),
      painsMoved(db, period),
      painsOpenAt(db, period),
      daysToResolution(db, period),
      customersTold(db, { from, to }),
    ]);
  return {
    ...heard,
    'voices-linked': linked,
    'voices-to-acknowledge': acknowledged.due,
    'voices-acknowledged-in-time': acknowledged.kept,
    'share-acknowledged-in-time': acknowledged.share,
    'voices-to-answer': answered.due,
    'voices-answered-in-time': answered.kept,
    'share-answered-in-time': answered.share,
    ...moved,
    ...open,
    'median-days-to-resolution': days,
    'customers-told': told,
  };
}

async function voicesHeard(
  db: Knex,
  { from, to }: { from: string; to: string },
): Promise<Partial<Record<FactName, number>>> {
  const rows: Array<{ type: EvidenceType; count: number | string }> = await db(
    'evidence_day',
  )
    .whereBetween('day', [from, to])
    .groupBy('type')
    .select('type')
    .sum({ count: 'count' });
  const counts = rows.map(({ count }) => toCount(count));
  return {
    'voices-heard': counts.reduce((total, count) => total + count, 0),
    ...Object.fromEntries(Object.values(factOfType).map(name => [name, 0])),
    ...Object.fromEntries(
      rows.map(({ type }, index) => [factOfType[type], counts[index]]),
    ),
  };
}

async function voicesLinked(db: Knex, period: Instants): Promise<number> {
  const row = await within(db('evidence_link'), 'linked_at', period)
    .countDistinct({ count: 'evidence' })
    .first();
  return toCount(row?.count);
}

/** How many voices had a time that ran out, and for how many of them it was kept. */
async function keptInTime(
  db: Knex,
  due: string,
  stopped: string,
  period: Instants,
): Promise<{ due: number; kept: number; share?: number }> {
  const row = await dueQuery(db, due, period)
    .select(
      db.raw('count(*) as due'),
      db.raw('sum(case when ?? <= ?? then 1 else 0 end) as kept', [
        stopped,
        due,
      ]),
    )
    .first();
  const counts = { due: toCount(row?.due), kept: toCount(row?.kept) };
  const share = Math.round((counts.kept / counts.due) * 10_000) / 10_000;
  return counts.due === 0 ? counts : { ...counts, share };
}

/** The voices whose time ran out, as a query of its own for the test that looks at its plan. */
export function dueQuery(
  db: Knex,
  due: string,
  period: Instants,
): Knex.QueryBuilder {
  return within(db('evidence'), due, period).whereNot('state', 'set-aside');
}

async function painsMoved(
  db: Knex,
  period: Instants,
): Promise<Partial<Record<FactName, number>>> {
  const rows: Array<{
    to_state: PainState;
    without_proof: boolean | number;
    count: number | string;
  }> = await within(db('pain_transition'), 'at', period)
    .whereIn('to_state', ['confirmed', 'resolved', 'reopened', 'declined'])
    .groupBy('to_state', 'without_proof')
    .select('to_state', 'without_proof')
    .count({ count: '*' });
  const count = (state: PainState, withoutProof = false) =>
    toCount(
      rows.find(
        row =>
          row.to_state === state &&
          fromBooleanColumn(row.without_proof) === withoutProof,
      )?.count,
    );
  return {
    'pains-confirmed': count('confirmed'),
    'pains-resolved-with-proof': count('resolved'),
    'pains-closed-without-proof': count('resolved', true),
    'pains-reopened': count('reopened'),
    'pains-declined': count('declined'),
  };
}

/** Open is what was reported before the end and whose last transition before it was no end. */
async function painsOpenAt(
  db: Knex,
  { begin, end }: Instants,
): Promise<Partial<Record<FactName, number>>> {
  const ended = db('pain_transition as last')
    .whereIn('last.to_state', ['resolved', 'declined'])
    .where('last.at', '<', end)
    .whereNotExists(
      db('pain_transition as later')
        .whereRaw('later.pain = last.pain AND later.number > last.number')
        .where('later.at', '<', end)
        .select(db.raw('1')),
    )
    .count({ count: '*' });
  const row = await db('pain')
    .where('created_at', '<', end)
    .select(
      db.raw('count(*) as created'),
      db.raw('sum(case when created_at >= ? then 1 else 0 end) as reported', [
        begin,
      ]),
      ended.as('ended'),
    )
    .first();
  return {
    'pains-reported': toCount(row?.reported),
    'pains-open-at-end': toCount(row?.created) - toCount(row?.ended),
  };
}

async function daysToResolution(
  db: Knex,
  period: Instants,
): Promise<number | undefined> {
  const rows: Array<{ created_at: string; resolved_at: string }> = await within(
    db('pain_transition'),
    'pain_transition.at',
    period,
  )
    .join('pain', 'pain.number', 'pain_transition.pain')
    .where('pain_transition.to_state', 'resolved')
    .groupBy('pain.number', 'pain.created_at')
    .select('pain.created_at')
    .max({ resolved_at: 'pain_transition.at' });
  return medianDays(
    rows.map(row => ({ from: row.created_at, to: row.resolved_at })),
  );
}

async function customersTold(
  db: Knex,
  { from, to }: { from: string; to: string },
): Promise<number> {
  const row = await db('evidence_link')
    .join('evidence', 'evidence.number', 'evidence_link.evidence')
    .whereBetween('evidence_link.told_on', [from, to])
    .select(db.raw(`count(distinct ${customerKey}) as count`))
    .first();
  return toCount(row?.count);
}

function within(
  query: Knex.QueryBuilder,
  column: string,
  { begin, end }: Instants,
): Knex.QueryBuilder {
  return query.where(column, '>=', begin).where(column, '<', end);
}
