import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { KeysetColumn, KeysetValue } from '@trust-portal/knex-store';
import { PainFilter, painSorts } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { rankOfPriority } from '../pains/priority';
import { PainRestriction } from '../permissions/painGuard';
import { ListedPainRow } from './painRows';
import { TextHits, whereTextHits, whereTextMatches } from './painSearch';

/** Which pains a list, a count or an export is about. */
export interface PainSelection {
  filter: Omit<PainFilter, 'challenge'>;
  /** The kinds that feed the challenges of the filter, where it names any. */
  kindsOfChallenges?: readonly string[];
  /** Whose followed pains are meant, where the filter asks for followed ones. */
  follower?: string;
  /** The pains in which the text of the filter was found, where it was looked up. */
  textHits?: TextHits;
  /** What the caller may see, when not everything. */
  restriction?: PainRestriction;
}

/** The filters that have facets. */
export type PainFacet = 'state' | 'kind' | 'priority' | 'market' | 'owner';
export type PainSort = (typeof painSorts)[number];

/** The orders of the list. Each has one direction and an index, so that every page costs the same. */
export const painOrders: Readonly<
  Record<
    PainSort,
    { order: KeysetColumn[]; valuesOf(row: ListedPainRow): KeysetValue[] }
  >
> = {
  priority: {
    order: [
      { column: 'pain.priority', direction: 'asc' },
      { column: 'pain.number', direction: 'asc' },
    ],
    valuesOf: row => [row.priority, row.number],
  },
  newest: {
    order: [{ column: 'pain.number', direction: 'desc' }],
    valuesOf: row => [row.number],
  },
  updated: {
    order: [
      { column: 'pain.updated_at', direction: 'desc' },
      { column: 'pain.number', direction: 'desc' },
    ],
    valuesOf: row => [row.updated_at, row.number],
  },
  evidence: {
    order: [
      { column: 'pain.evidence_count', direction: 'desc' },
      { column: 'pain.number', direction: 'desc' },
    ],
    valuesOf: row => [row.evidence_count, row.number],
  },
};

/** Leaves the pains of the selection; a facet counts without its own filter. */
export function applySelection(
  query: Knex.QueryBuilder,
  db: Knex,
  selection: PainSelection,
  except?: PainFacet,
): Knex.QueryBuilder {
  const { filter, kindsOfChallenges, follower, restriction } = selection;
  const { kind, state, priority, market, segment, owner, entity } = filter;

  if (kind && except !== 'kind') query.whereIn('pain.kind_id', kind);
  if (kindsOfChallenges) query.whereIn('pain.kind_id', kindsOfChallenges);
  if (state && except !== 'state') query.whereIn('pain.state', state);
  if (priority && except !== 'priority') {
    query.whereIn('pain.priority', priority.map(rankOfPriority));
  }
  if (owner && except !== 'owner') query.whereIn('pain.owner', owner);
  if (market && except !== 'market') {
    whereHasAny(query, db, 'pain_market', 'market', market);
  }
  if (segment) whereHasAny(query, db, 'pain_segment', 'segment', segment);
  if (entity) whereHasAny(query, db, 'pain_entity', 'entity_ref', entity);
  if (filter.following) {
    whereHasAny(query, db, 'pain_follower', 'user_ref', [follower ?? '']);
  }
  if (filter.silent !== undefined) query.where('pain.silent', filter.silent);
  if (!filter.merged) query.whereNull('pain.merged_into');
  if (selection.textHits) {
    whereTextHits(query, selection.textHits);
  } else if (filter.q) {
    whereTextMatches(query, db, filter.q);
  }
  if (restriction) query.where(where => applyRestriction(where, restriction));
  return query;
}

function whereHasAny(
  query: Knex.QueryBuilder,
  db: Knex,
  table: string,
  column: string,
  values: readonly string[],
): void {
  query.whereIn(
    'pain.number',
    db(table).select('pain').whereIn(column, values),
  );
}

/** Compiles a conditional permission decision to SQL. */
export function applyRestriction(
  where: Knex.QueryBuilder,
  restriction: PainRestriction,
): void {
  if (isAndCriteria(restriction)) {
    restriction.allOf.forEach(part =>
      where.where(inner => applyRestriction(inner, part)),
    );
  } else if (isOrCriteria(restriction)) {
    restriction.anyOf.forEach(part =>
      where.orWhere(inner => applyRestriction(inner, part)),
    );
  } else if (isNotCriteria(restriction)) {
    where.whereNot(inner => applyRestriction(inner, restriction.not));
  } else if (restriction.values.length > 0) {
    // Without the first half an absent owner would make the comparison unknown, and its negation too.
    where
      .whereNotNull(`pain.${restriction.column}`)
      .whereIn(`pain.${restriction.column}`, restriction.values);
  } else {
    where.whereRaw('1 = 0');
  }
}
