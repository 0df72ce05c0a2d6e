import { Knex } from 'knex';
import { PainRestriction } from '../permissions/painGuard';
import { applyRestriction } from './painFilters';

/** How much of the timeline somebody may read. */
export interface ActivityScope {
  restriction?: PainRestriction;
  /** Whether what was done with single voices is among it. */
  withEvidence?: boolean;
}

/**
 * What the index of the shared timeline holds, word by word: rows about neither voices nor imports.
 * `pain-points/` has twelve characters.
 */
const isShared =
  "substr(activity.record, 13, 9) <> 'evidence/' AND substr(activity.record, 13, 7) <> 'import/'";

/** Leaves the reader what the scope holds. */
export function narrowToScope(
  db: Knex,
  { restriction, withEvidence }: ActivityScope,
): (query: Knex.QueryBuilder) => void {
  return query => {
    if (!withEvidence) query.whereRaw(isShared);
    if (restriction) {
      query.where(where =>
        where.whereNull('activity.pain').orWhereIn(
          'activity.pain',
          db('pain')
            .where(inner => applyRestriction(inner, restriction))
            .select('number'),
        ),
      );
    }
  };
}
