import { isPostgres } from '@trust-portal/knex-store';
import { toQuery, toSearchTerms, toTsvector } from '@trust-portal/text-search';
import { Knex } from 'knex';

/** Makes a pain findable by these texts, instead of those before. */
export async function indexPain(
  tx: Knex,
  number: number,
  texts: readonly string[],
): Promise<void> {
  if (isPostgres(tx)) {
    await tx('pain_search')
      .insert(searchRow(tx, number, texts))
      .onConflict('pain')
      .merge();
    return;
  }
  await tx('pain_search').where({ rowid: number }).delete();
  await indexNewPain(tx, number, texts);
}

/** Makes a pain findable that was not so before. */
export async function indexNewPain(
  tx: Knex,
  number: number,
  texts: readonly string[],
): Promise<void> {
  await tx('pain_search').insert(searchRow(tx, number, texts));
}

function searchRow(tx: Knex, number: number, texts: readonly string[]) {
  const text = texts.join('\n');
  return isPostgres(tx)
    ? { pain: number, terms: tx.raw('?::tsvector', [toTsvector(text)]) }
    : { rowid: number, terms: toSearchTerms(text) };
}

/** So many hits are handed over as numbers; more are left to the database. */
const maximumHits = 1000;

/**
 * The pains that hold all that a person typed, as long as they are few: neither database can know how
 * rare a word is, and each would rather walk the order of a list until it has met enough hits. None
 * are found for what holds no word at all.
 *
 * @returns undefined when there are too many to name.
 */
export async function findTextHits(
  db: Knex,
  typed: string,
): Promise<number[] | undefined> {
  const rows: Array<{ pain: number }> =
    (await textHits(db, typed)?.limit(maximumHits + 1)) ?? [];
  const hits = rows.map(({ pain }) => pain);
  return hits.length > maximumHits ? undefined : hits;
}

/** Leaves the pains that hold all that a person typed. */
export function whereTextMatches(
  query: Knex.QueryBuilder,
  db: Knex,
  typed: string,
): void {
  const hits = textHits(db, typed);
  if (hits) {
    query.whereIn('pain.number', hits);
  } else {
    query.whereRaw('1 = 0');
  }
}

function textHits(db: Knex, typed: string): Knex.QueryBuilder | undefined {
  const postgres = isPostgres(db);
  const expression = toQuery(typed, postgres ? 'tsquery' : 'fts5');
  if (expression === undefined) {
    return undefined;
  }
  return postgres
    ? db('pain_search')
        .whereRaw('terms @@ ?::tsquery', [expression])
        .select('pain')
    : db('pain_search')
        .whereRaw('pain_search MATCH ?', [expression])
        .select('rowid as pain');
}
