import {
  applyKeyset,
  fromBooleanColumn,
  KeysetValue,
  takePage,
  toCount,
} from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { painFamilies } from './painCounts';
import { applySelection, PainSelection } from './painFilters';
import { PainRecord, PainRow, toPainRecord } from './painRows';
import { customerKey, whereCustomerCanBeTold } from './raisedVoices';

/** Resolved pains, the last resolved first. */
export async function listResolved(
  db: Knex,
  selection: PainSelection,
  options: { limit: number; after?: KeysetValue[] },
): Promise<{ items: PainRecord[]; last?: KeysetValue[] }> {
  const { limit, after } = options;
  const rows: PainRow[] = await resolvedQuery(db, selection, after).limit(
    limit + 1,
  );
  const { items, hasMore } = takePage(rows, limit);
  const lastRow = items[items.length - 1];
  return {
    items: items.map(toPainRecord),
    last: hasMore ? [lastRow.resolved_at ?? '', lastRow.number] : undefined,
  };
}

/**
 * The query behind {@link listResolved}, for the test that looks at its plan. A pain has a time of
 * resolution as long as it is resolved, so its state need not be asked for beside it.
 */
export function resolvedQuery(
  db: Knex,
  selection: PainSelection,
  after?: KeysetValue[],
): Knex.QueryBuilder {
  const query = applySelection(db('pain'), db, selection);
  return applyKeyset(query.whereNotNull('pain.resolved_at'), {
    order: [
      { column: 'pain.resolved_at', direction: 'desc' },
      { column: 'pain.number', direction: 'desc' },
    ],
    after,
  }).select('pain.*');
}

/** Those of the pains whose last resolution was without proof. */
export async function closedWithoutProof(
  db: Knex,
  pains: readonly number[],
): Promise<Set<number>> {
  const rows: Array<{ pain: number; without_proof: boolean | number }> =
    await db('pain_transition')
      .whereIn('pain', pains)
      .where({ to_state: 'resolved' })
      .orderBy('number')
      .select('pain', 'without_proof');
  const last = new Map(
    rows.map(row => [row.pain, fromBooleanColumn(row.without_proof)]),
  );
  return new Set(pains.filter(pain => last.get(pain)));
}

/**
 * How many customers raised each pain and can be told of its cure, and how many of them were told;
 * by the same rule as the list of customers to tell.
 */
export async function countCustomers(
  db: Knex,
  pains: readonly number[],
): Promise<Map<number, { told: number; all: number }>> {
  const query = db
    .from(painFamilies(db, pains).as('family'))
    .join('evidence_link as link', 'link.pain', 'family.pain')
    .join('evidence', 'evidence.number', 'link.evidence')
    .whereNull('link.undone_at');
  whereCustomerCanBeTold(query);
  const rows: Array<{
    root: number;
    told: number | string;
    total: number | string;
  }> = await query
    .groupBy('family.root')
    .select(
      'family.root',
      db.raw(
        `count(distinct case when link.told_on is not null then ${customerKey} end) as told`,
      ),
      db.raw(`count(distinct ${customerKey}) as total`),
    );
  return new Map(
    rows.map(({ root, told, total }) => [
      root,
      { told: toCount(told), all: toCount(total) },
    ]),
  );
}
