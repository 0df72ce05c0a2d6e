import { toCount } from '@trust-portal/knex-store';
import { Knex } from 'knex';

/** What the texts of a market's guide amount to. */
export interface TextCounts {
  /** Sections whose source is published. */
  published: number;
  /** Translations of these sections: published and equal to their source, behind it, and not there yet. */
  current: number;
  behind: number;
  /** Those of the ones behind that a major change was published since. */
  behindMajor: number;
  missing: number;
  unverifiedClaims: number;
  /** When anything of the guide was published last; instant. */
  updatedAt?: string;
}

/** How many sections of a market are to be reviewed on a day. */
export interface ReviewsOnDay {
  market: string;
  day: string;
  count: number;
}

type Count = number | string | null;
interface TextCountRow {
  market: string;
  published: Count;
  current: Count;
  behind: Count;
  behind_major: Count;
  missing: Count;
  unverified: Count;
  updated_at: string | null;
}

/**
 * Counts the texts of markets, all markets at once. It reads no revision, so that it costs the same however often the
 * texts were changed.
 */
export async function countTexts(
  db: Knex,
  markets: readonly string[],
): Promise<Map<string, TextCounts>> {
  const rows: TextCountRow[] = await textCountsQuery(db, markets);
  return new Map(
    rows.map(row => [
      row.market,
      {
        published: toCount(row.published),
        current: toCount(row.current),
        behind: toCount(row.behind),
        behindMajor: toCount(row.behind_major),
        missing: toCount(row.missing),
        unverifiedClaims: toCount(row.unverified),
        updatedAt: row.updated_at ?? undefined,
      },
    ]),
  );
}

/** The query behind {@link countTexts}, for tests that look at its plan. */
export function textCountsQuery(
  db: Knex,
  markets: readonly string[],
): Knex.QueryBuilder {
  const isSource =
    'text.section_id = source.section_id AND text.id = source.id';
  const isTranslation = 'text.id <> source.id';
  const isThere = 'text.published_number IS NOT NULL';
  const changes = 'text.behind_minor + text.behind_medium + text.behind_major';
  const count = (condition: string, name: string) =>
    db.raw(`sum(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS ??`, [name]);
  return db('section_text as text')
    .join('section', 'section.id', 'text.section_id')
    .join('section_text as source', join =>
      join
        .on('source.section_id', 'text.section_id')
        .andOn('source.language', 'section.source_language'),
    )
    .whereIn('text.market', [...markets])
    .whereNull('section.archived')
    .whereNotNull('source.published_number')
    .groupBy('text.market')
    .select('text.market')
    .select(
      count(isSource, 'published'),
      count(`${isTranslation} AND ${isThere} AND ${changes} = 0`, 'current'),
      count(`${isTranslation} AND ${isThere} AND ${changes} > 0`, 'behind'),
      count(
        `${isTranslation} AND ${isThere} AND text.behind_major > 0`,
        'behind_major',
      ),
      count(`${isTranslation} AND NOT (${isThere})`, 'missing'),
      db.raw(
        `sum(CASE WHEN ${isSource} THEN text.unverified_claims ELSE 0 END) AS unverified`,
      ),
      db.raw('max(text.published_at) AS updated_at'),
    );
}

/** Revisions that wait for their review, by market; markets without any are left out. */
export async function countWaiting(
  db: Knex,
  markets: readonly string[],
): Promise<Map<string, number>> {
  return countByMarket(
    db('section_text')
      .join('section', 'section.id', 'section_text.section_id')
      .whereIn('section_text.market', [...markets])
      .whereNotNull('section_text.in_review')
      .whereNull('section.archived')
      .groupBy('section_text.market')
      .select('section_text.market'),
  );
}

/** Field reports that nobody has closed, by market; markets without any are left out. */
export async function countOpenReports(
  db: Knex,
  markets: readonly string[],
): Promise<Map<string, number>> {
  return countByMarket(openReportsQuery(db, markets));
}

/** The query behind {@link countOpenReports}, for tests that look at its plan. */
export function openReportsQuery(
  db: Knex,
  markets: readonly string[],
): Knex.QueryBuilder {
  return db('field_report')
    .whereIn('market', [...markets])
    .where({ closed: false })
    .groupBy('market')
    .select('market');
}

/** Sections that are to be reviewed up to a day, by market and day: which of them are overdue depends on the zone. */
export async function countReviewsUntil(
  db: Knex,
  markets: readonly string[],
  lastDay: string,
): Promise<ReviewsOnDay[]> {
  const rows: Array<{ market: string; day: string; count: Count }> =
    await reviewsUntilQuery(db, markets, lastDay).count({ count: '*' });
  return rows.map(({ market, day, count }) => ({
    market,
    day,
    count: toCount(count),
  }));
}

/** The query behind {@link countReviewsUntil}, for tests that look at its plan. */
export function reviewsUntilQuery(
  db: Knex,
  markets: readonly string[],
  lastDay: string,
): Knex.QueryBuilder {
  return db('section')
    .whereNull('archived')
    .where('next_review_on', '<=', lastDay)
    .whereIn('market', [...markets])
    .groupBy('market', 'next_review_on')
    .select('market', { day: 'next_review_on' });
}

async function countByMarket(
  query: Knex.QueryBuilder,
): Promise<Map<string, number>> {
  const rows: Array<{ market: string; count: Count }> = await query.count({
    count: '*',
  });
  return new Map(rows.map(({ market, count }) => [market, toCount(count)]));
}
