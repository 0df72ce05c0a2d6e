import { isPostgres, toCount } from '@trust-portal/knex-store';
import type { EvidenceFacets } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import {
  applyEvidenceFilters,
  applyTallyFilters,
  isCountedByTally,
  tallyFilters,
  type EvidenceSelection,
  type TallyFilter,
} from './evidenceFilters';
import { joinTextMatches } from './evidenceSearch';

const facets = [
  'state',
  'type',
  'channel',
  'market',
  'language',
  'redaction',
] as const;
type Facet = (typeof facets)[number];

/** No list counts further than this where it has to count voices one by one. */
const MOST_COUNTED = 1000;
/** Hits of a search cost more: the words of each are compared. */
const MOST_HITS_COUNTED = 200;
/** Facets of a search cover so many of its hits. */
const MOST_FACETED = 2000;

interface FacetRow {
  facet: Facet;
  value: string;
  count: number | string;
}

/**
 * How many voices a selection has; undefined when there are more than a list
 * counts. From the tally it is exact at any size.
 */
export async function countEvidence(
  db: Knex,
  selection: EvidenceSelection,
): Promise<number | undefined> {
  if (isCountedByTally(selection)) {
    const query = db('evidence_tally').sum({ count: 'count' });
    applyTallyFilters(query, 'evidence_tally', selection);
    return toCount((await query.first())?.count);
  }
  const most = selection.filter.q ? MOST_HITS_COUNTED : MOST_COUNTED;
  const hits = hitsOf(db, selection)
    .limit(most + 1)
    .select('evidence.number');
  const row = await db.from(hits.as('hit')).count({ count: '*' }).first();
  const count = toCount(row?.count);
  return count > most ? undefined : count;
}

/**
 * Of several filters the one that leaves the fewest voices, by the tally. SQLite does
 * not know how common a value is, and might read half of all voices for the few that
 * were set aside; PostgreSQL keeps such statistics itself.
 */
export async function findLeadingFilter(
  db: Knex,
  { filter }: EvidenceSelection,
): Promise<TallyFilter | undefined> {
  const candidates = tallyFilters.filter(
    name => filter[name]?.length === 1 && name !== 'ground',
  );
  if (isPostgres(db) || candidates.length < 2) return undefined;
  const row = await db('evidence_tally')
    .select(
      candidates.map(name =>
        db.raw('sum(CASE WHEN ?? = ? THEN count ELSE 0 END) AS ??', [
          name,
          filter[name]?.[0] ?? '',
          name,
        ]),
      ),
    )
    .first();
  return candidates.reduce((rarest, name) =>
    toCount(row[name]) < toCount(row[rarest]) ? name : rarest,
  );
}

/** How many voices each value of each filter would leave. */
export async function countEvidenceFacets(
  db: Knex,
  selection: EvidenceSelection,
): Promise<EvidenceFacets> {
  const byTally = isCountedByTally(selection);
  const source = byTally ? 'evidence_tally' : 'hit';
  const counted = byTally ? 'sum(evidence_tally.count)' : 'count(*)';
  const parts = facets.map(facet => {
    const query = db
      .from(source)
      .groupBy(`${source}.${facet}`)
      .select(
        db.raw('? as facet', [facet]),
        { value: `${source}.${facet}` },
        db.raw(`${counted} as count`),
      );
    applyTallyFilters(query, source, selection, { except: facet });
    return query;
  });
  const query = db.queryBuilder();
  if (!byTally) {
    // In whatever order is cheapest: to sort a third of all voices for a count is not.
    const hits = hitsOf(db, selection, { tallyFilters: false })
      .limit(MOST_FACETED)
      .select(
        ...facets.map(facet => `evidence.${facet}`),
        'evidence.ground',
        'evidence.shareable',
      );
    query.with('hit', hits);
    parts.push(
      db
        .from('hit')
        .select(
          db.raw("'all' as facet"),
          db.raw("'all' as value"),
          db.raw('count(*) as count'),
        ),
    );
  }
  return toFacets(await query.unionAll(parts));
}

/** The voices of a selection, unordered. */
function hitsOf(
  db: Knex,
  selection: EvidenceSelection,
  options?: { tallyFilters: boolean },
): Knex.QueryBuilder {
  const query = db('evidence');
  const { q } = selection.filter;
  if (q) joinTextMatches(query, db, q, selection.match);
  applyEvidenceFilters(query, db, selection, options);
  return query;
}

function toFacets(
  rows: ReadonlyArray<
    FacetRow | { facet: 'all'; value: string; count: number | string }
  >,
): EvidenceFacets {
  const result: EvidenceFacets = {
    state: {},
    type: {},
    channel: {},
    market: {},
    language: {},
    redaction: {},
  };
  for (const { facet, value, count } of rows) {
    if (facet !== 'all') result[facet][value] = toCount(count);
    else if (toCount(count) === MOST_FACETED) result.capped = true;
  }
  return result;
}
