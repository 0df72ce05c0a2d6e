import {
  Freshness,
  Section,
  SectionKind,
} from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import { dueSoonDays } from '../guides/reviewRhythm';
import { addDays } from '../guides/marketDays';
import { whereTextMatches } from './textSearch';

type ReviewStanding = Section['reviewStanding'];

/** Which sections a list or a count is about. */
export interface SectionSelection {
  market?: readonly string[];
  kind?: readonly SectionKind[];
  language?: string;
  freshness?: readonly Freshness[];
  reviewStanding?: readonly ReviewStanding[];
  /** What is to be found in the newest published text of any language, or of the language above. */
  q?: string;
  /** The day that it is in each market, where the review standing is asked for. */
  today?: ReadonlyMap<string, string>;
}

/** Leaves the sections of the selection; archived ones are in no list. */
export function applySelection(
  query: Knex.QueryBuilder,
  db: Knex,
  selection: SectionSelection,
): Knex.QueryBuilder {
  const { market, kind, language, freshness, q } = selection;
  query.whereNull('section.archived');
  if (market) query.whereIn('section.market', market);
  if (kind) query.whereIn('section.kind', kind);
  if (freshness || language) {
    query.whereExists(
      db('section_text')
        .whereRaw('section_text.section_id = section.id')
        .modify(texts => {
          if (language) texts.where('section_text.language', language);
          if (freshness) {
            texts.where(any =>
              freshness.forEach(one =>
                any.orWhere(text => whereFreshness(text, one)),
              ),
            );
          } else {
            texts.whereNotNull('section_text.published_number');
          }
        })
        .select(db.raw('1')),
    );
  }
  if (selection.reviewStanding) {
    whereReviewStanding(
      query,
      selection.reviewStanding,
      selection.today ?? new Map(),
    );
  }
  if (q) whereTextMatches(query, db, { typed: q, language });
  return query;
}

/** The same as `freshnessOf`, in SQL. */
function whereFreshness(text: Knex.QueryBuilder, freshness: Freshness): void {
  if (freshness === 'unpublished') {
    text.whereNull('section_text.published_number');
    return;
  }
  text.whereNotNull('section_text.published_number');
  const worse = ['major', 'medium', 'minor'];
  const own = worse.findIndex(name => freshness === `behind-${name}`);
  worse.slice(0, own === -1 ? worse.length : own).forEach(name => {
    text.where(`section_text.behind_${name}`, 0);
  });
  if (own !== -1) text.where(`section_text.behind_${worse[own]}`, '>', 0);
}

/** The same as `reviewStandingOf`, in SQL: markets in which it is the same day are asked for together. */
function whereReviewStanding(
  query: Knex.QueryBuilder,
  standings: readonly ReviewStanding[],
  today: ReadonlyMap<string, string>,
): void {
  const marketsOf = new Map<string, string[]>();
  for (const [market, day] of today) {
    marketsOf.set(day, [...(marketsOf.get(day) ?? []), market]);
  }
  query.where(any => {
    any.whereRaw('1 = 0');
    for (const [day, markets] of marketsOf) {
      for (const standing of standings) {
        any.orWhere(sections => {
          sections.whereIn('section.market', markets);
          if (standing === 'overdue') {
            sections.where('section.next_review_on', '<', day);
          } else if (standing === 'due-soon') {
            sections.whereBetween('section.next_review_on', [
              day,
              addDays(day, dueSoonDays),
            ]);
          } else {
            sections.where(
              'section.next_review_on',
              '>',
              addDays(day, dueSoonDays),
            );
          }
        });
      }
    }
  });
}
