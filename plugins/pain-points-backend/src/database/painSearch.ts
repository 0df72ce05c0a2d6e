import { isPostgres } from '@trust-portal/knex-store';
import { toQuery, toSearchTerms, toTsvector } from '@trust-portal/text-search';
import { Knex } from 'knex';

/** Makes a pain findable by these texts, instead of those before. */
export async function indexPain(
  tx: Knex,
  number: number,
  texts: readonly string[],
): Promise<void> {
  const text = texts.join('\n');
  if (isPostgres(tx)) {
    await tx('pain_search')
      .insert({
        pain: number,
        terms: tx.raw('?::tsvector', [toTsvector(text)]),
      })
      .onConflict('pain')
      .merge();
    return;
  }
  await tx('pain_search').where({ rowid: number }).delete();
  await tx('pain_search').insert({ rowid: number, terms: toSearchTerms(text) });
}

/** Leaves the pains that hold all that a person typed. What holds no word at all finds nothing. */
export function whereTextMatches(
  query: Knex.QueryBuilder,
  db: Knex,
  typed: string,
): void {
  const postgres = isPostgres(db);
  const expression = toQuery(typed, postgres ? 'tsquery' : 'fts5');
  if (expression === undefined) {
    query.whereRaw('1 = 0');
  } else if (postgres) {
    query.whereIn(
      'pain.number',
      db('pain_search')
        .select('pain')
        .whereRaw('terms @@ ?::tsquery', [expression]),
    );
  } else {
    query.whereIn(
      'pain.number',
      db('pain_search')
        .select('rowid')
        .whereRaw('pain_search MATCH ?', [expression]),
    );
  }
}
