import { isPostgres } from '@trust-portal/knex-store';
import { toQuery, toSearchTerms, toTsvector } from '@trust-portal/text-search';
import { Knex } from 'knex';

/** Makes a text findable by its newest published title and body, instead of those before. */
export async function indexText(
  tx: Knex,
  textId: number,
  content: { title: string; body: string },
): Promise<void> {
  const words = `${content.title}\n${content.body}`;
  if (isPostgres(tx)) {
    await tx('text_search')
      .insert({
        text: textId,
        terms: tx.raw('?::tsvector', [toTsvector(words)]),
      })
      .onConflict('text')
      .merge();
    return;
  }
  await tx('text_search').where({ rowid: textId }).delete();
  await tx('text_search').insert({
    rowid: textId,
    terms: toSearchTerms(words),
  });
}

/** What is looked for, in one language or in all. */
export interface TextQuestion {
  typed: string;
  language?: string;
}

/** Leaves the sections of which a text holds all that a person typed; none for what holds no word at all. */
export function whereTextMatches(
  query: Knex.QueryBuilder,
  db: Knex,
  { typed, language }: TextQuestion,
): void {
  const hits = textHits(db, typed);
  if (!hits) {
    query.whereRaw('1 = 0');
    return;
  }
  const texts = db('section_text as found_text')
    .whereIn('found_text.id', hits)
    .select('found_text.section_id');
  if (language) texts.where('found_text.language', language);
  query.whereIn('section.id', texts);
}

/** Those of the sections' texts that hold all that a person typed. */
export async function findMatchingTexts(
  db: Knex,
  sectionIds: readonly string[],
  { typed, language }: TextQuestion,
): Promise<number[]> {
  const hits = textHits(db, typed);
  if (!hits) return [];
  const query = db('section_text')
    .whereIn('section_id', sectionIds)
    .whereIn('id', hits)
    .select('id');
  if (language) query.where({ language });
  const rows: Array<{ id: number }> = await query;
  return rows.map(({ id }) => id);
}

function textHits(db: Knex, typed: string): Knex.QueryBuilder | undefined {
  const postgres = isPostgres(db);
  const expression = toQuery(typed, postgres ? 'tsquery' : 'fts5');
  if (expression === undefined) return undefined;
  return postgres
    ? db('text_search')
        .whereRaw('terms @@ ?::tsquery', [expression])
        .select('text')
    : db('text_search')
        .whereRaw('text_search MATCH ?', [expression])
        .select('rowid as text');
}
