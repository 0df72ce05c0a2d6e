import { isPostgres } from '@trust-portal/knex-store';
import {
  sectionIdOf,
  sectionKinds,
} from '@trust-portal/plugin-culture-guides-common';
import { toSearchTerms, toTsvector } from '@trust-portal/text-search';
import { Knex } from 'knex';
import { seededRandom } from '../texts/generateText';
import { makeBody } from './guideTexts';
import { insertAll } from './insertAll';
import { ConfiguredMarket, languages, sourceLanguage } from './markets';

/** So many different bodies of each language; revisions share them. */
const bodiesOfLanguage = 200;
const author = 'user:default/camila-santos';
const approver = 'user:default/diego-herrera';
const firstDay = '2026-01-01';
const firstInstant = `${firstDay}T00:00:00.000Z`;
/** One translation in seven lags behind its source by one change of medium weight. */
const lags = "text.language <> 'en' AND text.id % 7 = 1";

interface TextRow {
  id: number;
  section_id: string;
  language: string;
}

/** Each market has all sections, and each section all languages; nothing is published yet. */
export async function loadSections(
  db: Knex,
  markets: Readonly<Record<string, ConfiguredMarket>>,
): Promise<void> {
  const sections = Object.entries(markets).flatMap(([market, { ownerGroup }]) =>
    sectionKinds.map(kind => ({
      id: sectionIdOf(market, kind),
      market,
      kind,
      owner: ownerGroup,
      source_language: sourceLanguage,
      review_every_months: 12,
      next_review_on: '2027-06-01',
      created_by: author,
      created_at: firstInstant,
    })),
  );
  await db.transaction(async tx => {
    await insertAll(tx, 'section', sections);
    await insertAll(
      tx,
      'section_text',
      sections.flatMap(({ id, market }) =>
        languages.map(language => ({
          section_id: id,
          market,
          language,
          is_source: language === sourceLanguage,
        })),
      ),
    );
  });
}

/**
 * Adds published revisions to each text, as if each had been handed in and approved: the tallies beside the texts, the
 * decisions and the search index say the same as the revisions. The rows are made inside the database, which takes a
 * tenth of the time of sending them.
 *
 * The newest text is the same however many revisions there are, if `numbers.to` is a multiple of the first load: so two
 * measurements differ in the number of revisions and in nothing else.
 */
export async function loadRevisions(
  db: Knex,
  numbers: { from: number; to: number; cycle: number },
): Promise<void> {
  const { from, to, cycle } = numbers;
  const random = seededRandom(5);
  await db.transaction(async tx => {
    await tx.schema.createTable('bench_body', table => {
      table.string('language', 35).notNullable();
      table.integer('variant').notNullable();
      table.text('body').notNullable();
      table.primary(['language', 'variant']);
    });
    await insertAll(
      tx,
      'bench_body',
      languages.flatMap(language =>
        Array.from({ length: bodiesOfLanguage }, (_, variant) => ({
          language,
          variant,
          body: makeBody(random, language),
        })),
      ),
    );
    await tx.schema.createTable('bench_number', table => {
      table.integer('number').primary();
    });
    await insertAll(
      tx,
      'bench_number',
      Array.from({ length: to - from + 1 }, (_, index) => ({
        number: from + index,
      })),
    );
    await insertRevisions(tx, cycle);
    await tx.raw(
      `INSERT INTO text_decision
         (section_id, language, number, decision, capacity, "by", at)
       SELECT text.section_id, text.language, n.number, 'approve', 'team',
         '${approver}', '${firstInstant}'
       FROM section_text text CROSS JOIN bench_number n`,
    );
    await noteNewest(tx, to);
    if (from === 1) await indexTexts(tx);
    await tx.schema.dropTable('bench_number');
    await tx.schema.dropTable('bench_body');
  });
}

/** A translation is based on the source revision of the same number, or lags behind it. */
async function insertRevisions(tx: Knex, cycle: number): Promise<void> {
  const isSource = "text.language = 'en'";
  const no = isPostgres(tx) ? 'false' : '0';
  await tx.raw(
    `INSERT INTO text_revision
       (section_id, language, number, state, title, body, claims, promises,
        significance, source_language, based_on, base_number, note, in_force_from,
        touches_law, waits_for_team, waits_for_legal, author, submitted_at,
        published_at, content_hash)
     SELECT text.section_id, text.language, n.number, 'published', text.section_id,
        body.body, '[]', '[]', 'medium', 'en',
        CASE WHEN ${isSource} THEN NULL WHEN ${lags} AND n.number > 1
          THEN n.number - 1 ELSE n.number END,
        n.number - 1,
        'A change of the benchmark', '${firstDay}', ${no}, ${no}, ${no}, '${author}',
        '${firstInstant}', '${firstInstant}', '${'0'.repeat(64)}'
     FROM section_text text
     CROSS JOIN bench_number n
     JOIN bench_body body ON body.language = text.language
       AND body.variant = (text.id / ${
         languages.length
       } * 7 + (n.number % ${cycle}) * 13) % ${bodiesOfLanguage}`,
  );
}

/** What lists show of the newest revisions. */
async function noteNewest(tx: Knex, newest: number): Promise<void> {
  await tx('section_text as text').update({
    last_number: newest,
    title: tx.ref('section_id'),
    published_number: newest,
    published_at: firstInstant,
    in_force_from: firstDay,
    based_on: tx.raw(
      `CASE WHEN text.language = 'en' THEN NULL
       WHEN ${lags} THEN ${newest - 1} ELSE ${newest} END`,
    ),
    behind_medium: tx.raw(`CASE WHEN ${lags} THEN 1 ELSE 0 END`),
  });
}

/** What the search finds of the newest texts. They stay the same, so they are indexed once. */
async function indexTexts(tx: Knex): Promise<void> {
  const rows: Array<TextRow & { body: string }> = await tx(
    'section_text as text',
  )
    .join('text_revision as revision', join =>
      join
        .on('revision.section_id', 'text.section_id')
        .on('revision.language', 'text.language')
        .on('revision.number', 'text.published_number'),
    )
    .select('text.id', 'text.section_id', 'text.language', 'revision.body');
  const postgres = isPostgres(tx);
  await insertAll(
    tx,
    'text_search',
    rows.map(({ id, section_id: title, body }) => {
      const words = `${title}\n${body}`;
      return postgres
        ? { text: id, terms: tx.raw('?::tsvector', [toTsvector(words)]) }
        : { rowid: id, terms: toSearchTerms(words) };
    }),
  );
}
