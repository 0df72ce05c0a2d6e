import { Knex } from 'knex';

/** How much of the timeline somebody may read. */
export interface ActivityScope {
  /** Who reads: one's own doings are no secret. */
  actor: string;
  /** The markets of which the reader sees what waits for review. */
  reviewSight: ReadonlySet<string>;
  fieldReports: boolean;
}

/**
 * Leaves the reader what the scope holds. Whom somebody asked to read is between them; the rows of a reading request
 * are for the one who asked.
 */
export function narrowToScope({
  actor,
  reviewSight,
  fieldReports,
}: ActivityScope): (query: Knex.QueryBuilder) => void {
  return query => {
    query.where(visible =>
      visible.where('activity.actor', actor).orWhere(others => {
        others
          .where(market =>
            market
              .whereNull('activity.market')
              .orWhereIn('activity.market', [...reviewSight]),
          )
          .whereNot(
            'activity.record',
            'like',
            'culture-guides/reading-request/%',
          );
        if (!fieldReports) {
          others.whereNot(
            'activity.record',
            'like',
            'culture-guides/field-report/%',
          );
        }
      }),
    );
  };
}
