import { toCount } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { FactName } from '../guides/factDefinitions';
import { addDays } from '../guides/marketDays';

/** A period of whole days in UTC, both days included. */
export interface FactPeriod {
  from: string;
  to: string;
  /** The day that it is now: no day that comes later is over. */
  today: string;
}

/** Instants of a period are compared as texts: all of its last day lies before the next day's date. */
interface Instants {
  begin: string;
  end: string;
}

type Count = number | string | null;

/** The facts of a period, in ten queries. A share of nothing is left out. */
export async function readFacts(
  db: Knex,
  { from, to, today }: FactPeriod,
): Promise<Partial<Record<FactName, number>>> {
  const period = { begin: from, end: addDays(to, 1) };
  const over = addDays(today, -1);
  const [
    reviews,
    revisions,
    translations,
    opened,
    answered,
    declined,
    launches,
    terms,
    rules,
  ] = await Promise.all([
    reviewsMade(db, period),
    countRows(publishedQuery(db, period)),
    translationsAtEnd(db, period.end),
    countRows(within(db('field_report'), 'reported_at', period)),
    reportsAnswered(db, { from, to: to < over ? to : over }),
    countRows(
      within(db('field_report'), 'answered_at', period).where({
        state: 'declined',
      }),
    ),
    launchesDecided(db, period),
    countRows(approvedQuery(db, 'term', period)),
    countRows(approvedQuery(db, 'rule', period)),
  ]);
  return {
    'sections-reviewed': reviews.all,
    'sections-reviewed-in-time': reviews.inTime,
    'share-reviewed-in-time': shareOf(reviews.inTime, reviews.all),
    'revisions-published': revisions,
    'translations-at-end': translations.all,
    'translations-behind-at-end': translations.behind,
    'field-reports-opened': opened,
    'field-reports-due': answered.all,
    'field-reports-answered-in-time': answered.inTime,
    'share-answered-in-time': shareOf(answered.inTime, answered.all),
    'field-reports-declined': declined,
    'launches-decided-go': launches.go,
    'launches-decided-no-go': launches.noGo,
    'terms-approved': terms,
    'rules-approved': rules,
  };
}

async function reviewsMade(
  db: Knex,
  period: Instants,
): Promise<{ all: number; inTime: number }> {
  return countInTime(
    db,
    reviewsQuery(db, period),
    'substr(at, 1, 10) <= due_on',
  );
}

/** The reviews of a period, as a query of its own for the test that looks at its plan. */
export function reviewsQuery(db: Knex, period: Instants): Knex.QueryBuilder {
  return within(db('section_review'), 'at', period);
}

async function reportsAnswered(
  db: Knex,
  { from, to }: { from: string; to: string },
): Promise<{ all: number; inTime: number }> {
  return countInTime(
    db,
    db('field_report').whereBetween('due_on', [from, to]),
    'substr(answered_at, 1, 10) <= due_on',
  );
}

async function countInTime(
  db: Knex,
  query: Knex.QueryBuilder,
  inTime: string,
): Promise<{ all: number; inTime: number }> {
  const row: { total: Count; in_time: Count } | undefined = await query
    .select(
      db.raw('count(*) AS total'),
      db.raw(`sum(CASE WHEN ${inTime} THEN 1 ELSE 0 END) AS in_time`),
    )
    .first();
  return { all: toCount(row?.total), inTime: toCount(row?.in_time) };
}

/** What was published in a period; the timeline is read by time, the revisions are not. */
export function publishedQuery(db: Knex, period: Instants): Knex.QueryBuilder {
  return within(db('activity'), 'at', period).where({
    action: 'revision-published',
  });
}

/** How translations stood to their sources at an instant, from the revisions that were published before it. */
async function translationsAtEnd(
  db: Knex,
  end: string,
): Promise<{ all: number; behind: number }> {
  const isBehind = db('text_revision as source')
    .whereRaw('source.section_id = translation.section_id')
    .whereRaw('source.language = translation.source_language')
    .whereRaw('source.number > translation.based_on')
    .whereRaw("source.state = 'published'")
    .whereIn('source.significance', ['medium', 'major'])
    .where('source.published_at', '<', end)
    .select(db.raw('1'));
  const newest = db('text_revision as translation')
    .whereRaw("translation.state = 'published'")
    .whereNotNull('translation.based_on')
    .where('translation.published_at', '<', end)
    .whereNotExists(
      db('text_revision as later')
        .whereRaw('later.section_id = translation.section_id')
        .whereRaw('later.language = translation.language')
        .whereRaw('later.number > translation.number')
        .whereRaw("later.state = 'published'")
        .where('later.published_at', '<', end)
        .select(db.raw('1')),
    );
  const [all, behind] = await Promise.all([
    countRows(newest.clone()),
    countRows(newest.clone().whereExists(isBehind)),
  ]);
  return { all, behind };
}

async function launchesDecided(
  db: Knex,
  period: Instants,
): Promise<{ go: number; noGo: number }> {
  const rows: Array<{ decision: string; count: Count }> = await within(
    db('launch_decision'),
    'at',
    period,
  )
    .groupBy('decision')
    .select('decision')
    .count({ count: '*' });
  const count = (decision: string) =>
    toCount(rows.find(row => row.decision === decision)?.count);
  return { go: count('go'), noGo: count('no-go') };
}

function approvedQuery(
  db: Knex,
  table: 'term' | 'rule',
  period: Instants,
): Knex.QueryBuilder {
  return within(db(table).where({ state: 'approved' }), 'decided_at', period);
}

async function countRows(query: Knex.QueryBuilder): Promise<number> {
  const row = await query.count({ count: '*' }).first();
  return toCount(row?.count);
}

function shareOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((part / whole) * 10_000) / 10_000;
}

function within(
  query: Knex.QueryBuilder,
  column: string,
  { begin, end }: Instants,
): Knex.QueryBuilder {
  return query.where(column, '>=', begin).where(column, '<', end);
}
