import {
  CultureGuidesDueItem,
  cultureGuidesReference,
} from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import { addDays } from '../guides/marketDays';
import { dueSoonDays } from '../guides/reviewRhythm';
import {
  DueItemQuestion,
  DueReason,
  maximumPerReason,
  responsibleGroup,
  whereResponsible,
} from './dueItemQuestion';

interface SectionDueRow {
  id: string;
  market: string;
  owner: string;
  next_review_on: string;
}
interface TextDueRow {
  section_id: string;
  market: string;
  language: string;
  number: number;
}

/**
 * Whether a section was found to need another text, and has not got one: its newest published source is the one that
 * the last review had read.
 */
const waitsForRevision = `(section.verdict = 'revise' AND source.published_number <= (
  SELECT review.number FROM section_review AS review
  WHERE review.section_id = section.id ORDER BY review.id DESC LIMIT 1))`;

/** Published sections whose review is due within a month, or overdue. */
export async function sectionsToReview(
  db: Knex,
  question: DueItemQuestion,
): Promise<CultureGuidesDueItem[]> {
  const rows = await dueSections(db, question)
    .whereRaw(`NOT coalesce(${waitsForRevision}, false)`)
    .where(
      'section.next_review_on',
      '<=',
      addDays(question.today, dueSoonDays),
    );
  return rows.map(row => sectionItem(question, row, 'section-review-due'));
}

/** Sections whose last review asked for another text. */
export async function sectionsToRevise(
  db: Knex,
  question: DueItemQuestion,
): Promise<CultureGuidesDueItem[]> {
  const rows = await dueSections(db, question).whereRaw(waitsForRevision);
  return rows.map(row => sectionItem(question, row, 'section-to-revise'));
}

/** Translations of the person's markets that a medium or major change of the source was published since. */
export async function translationsBehind(
  db: Knex,
  question: DueItemQuestion,
): Promise<CultureGuidesDueItem[]> {
  const rows: Array<TextDueRow & { owner: string }> = await openTexts(db)
    .whereIn('text.market', [...question.teamMarkets])
    .whereRaw('(text.behind_medium > 0 OR text.behind_major > 0)')
    .whereNotNull('text.published_number')
    // What is handed in already waits for somebody else.
    .whereNull('text.in_review')
    .orderBy('text.behind_major', 'desc')
    .orderBy('text.section_id')
    .orderBy('text.language')
    .limit(maximumPerReason)
    .select(
      'text.section_id',
      'text.market',
      'text.language',
      'section.owner',
      { number: 'text.published_number' },
    );
  return rows.map(row =>
    textItem(question, row, {
      reason: 'translation-behind',
      waitsFor: responsibleGroup(question, row),
      path: `edit/${row.language}`,
    }),
  );
}

/** Texts that wait for the team of a market of the person, or of one in which the person stands in for it. */
export async function revisionsToApprove(
  db: Knex,
  question: DueItemQuestion,
): Promise<CultureGuidesDueItem[]> {
  const { teamMarkets, deputyMarkets, ownerGroups, person } = question;
  const rows = await waitingRevisions(db, question)
    .where('revision.waits_for_team', true)
    .whereIn('text.market', [...teamMarkets, ...deputyMarkets]);
  return rows.map(row =>
    textItem(question, row, {
      reason: 'revision-to-approve',
      waitsFor: teamMarkets.has(row.market)
        ? ownerGroups.get(row.market) ?? person
        : person,
      path: `texts/${row.language}/${row.number}`,
    }),
  );
}

/** Texts of any market that wait for legal. */
export async function revisionsToApproveAsLegal(
  db: Knex,
  question: DueItemQuestion,
): Promise<CultureGuidesDueItem[]> {
  const rows = await waitingRevisions(db, question).where(
    'revision.waits_for_legal',
    true,
  );
  return rows.map(row =>
    textItem(question, row, {
      reason: 'revision-to-approve-law',
      waitsFor: question.person,
      path: `texts/${row.language}/${row.number}`,
    }),
  );
}

/** The person's own texts that were returned, until there is a newer one. */
export async function revisionsReturned(
  db: Knex,
  question: DueItemQuestion,
): Promise<CultureGuidesDueItem[]> {
  const rows: TextDueRow[] = await openTexts(db)
    .join('text_revision as revision', join =>
      join
        .on('revision.section_id', 'text.section_id')
        .andOn('revision.language', 'text.language')
        .andOn('revision.number', 'text.last_number'),
    )
    .where({ 'revision.author': question.person, 'revision.state': 'returned' })
    .orderBy(['revision.submitted_at', 'text.section_id'])
    .limit(maximumPerReason)
    .select(
      'text.section_id',
      'text.market',
      'text.language',
      'revision.number',
    );
  return rows.map(row =>
    textItem(question, row, {
      reason: 'revision-returned',
      waitsFor: question.person,
      path: `edit/${row.language}`,
    }),
  );
}

function dueSections(
  db: Knex,
  question: DueItemQuestion,
): Knex.QueryBuilder<SectionDueRow, SectionDueRow[]> {
  const query = db('section')
    .join('section_text as source', join =>
      join
        .on('source.section_id', 'section.id')
        .andOn('source.language', 'section.source_language'),
    )
    .whereNull('section.archived')
    .whereNotNull('source.published_number')
    .orderBy(['section.next_review_on', 'section.id'])
    .limit(maximumPerReason)
    .select(
      'section.id',
      'section.market',
      'section.owner',
      'section.next_review_on',
    );
  return whereResponsible(query, question, {
    owner: 'section.owner',
    market: 'section.market',
    markets: question.deputyMarkets,
  });
}

/** Revisions in review that the person neither wrote nor has approved. */
function waitingRevisions(
  db: Knex,
  { person }: DueItemQuestion,
): Knex.QueryBuilder<TextDueRow, TextDueRow[]> {
  return openTexts(db)
    .join('text_revision as revision', join =>
      join
        .on('revision.section_id', 'text.section_id')
        .andOn('revision.language', 'text.language')
        .andOn('revision.number', 'text.in_review'),
    )
    .whereNotNull('text.in_review')
    .whereNot('revision.author', person)
    .whereNotExists(
      db('text_decision as decision')
        .whereRaw('decision.section_id = text.section_id')
        .whereRaw('decision.language = text.language')
        .whereRaw('decision.number = text.in_review')
        .where('decision.by', person)
        .select(db.raw('1')),
    )
    .orderBy(['revision.submitted_at', 'text.section_id', 'text.language'])
    .limit(maximumPerReason)
    .select(
      'text.section_id',
      'text.market',
      'text.language',
      'revision.number',
    );
}

function openTexts(db: Knex): Knex.QueryBuilder {
  return db('section_text as text')
    .join('section', 'section.id', 'text.section_id')
    .whereNull('section.archived');
}

function sectionItem(
  question: DueItemQuestion,
  row: SectionDueRow,
  reason: DueReason,
): CultureGuidesDueItem {
  const reference = cultureGuidesReference('section', row.id);
  const isOwners =
    question.ownership.includes(row.owner) ||
    question.lostGroups.includes(row.owner);
  return {
    reference,
    reason,
    title: question.names.section(row.id),
    dueOn: row.next_review_on,
    // For a deputy it waits in person: the group is not the deputy's.
    waitsFor: isOwners ? responsibleGroup(question, row) : question.person,
    path: `/${reference}`,
  };
}

function textItem(
  { names }: DueItemQuestion,
  row: TextDueRow,
  item: { reason: DueReason; waitsFor: string; path: string },
): CultureGuidesDueItem {
  const reference = cultureGuidesReference('section', row.section_id);
  return {
    reference,
    reason: item.reason,
    title: names.section(row.section_id, row.language),
    waitsFor: item.waitsFor,
    path: `/${reference}/${item.path}`,
  };
}
