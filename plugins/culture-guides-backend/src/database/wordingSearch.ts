import { isPostgres } from '@trust-portal/knex-store';
import { toQuery, toSearchTerms, toTsvector } from '@trust-portal/text-search';
import { Knex } from 'knex';

/** The tables of wording; each has a search index of its own. */
export type WordingTableName = 'term' | 'rule';

/** Makes a term or a rule findable by these texts, instead of those before. */
export async function indexWording(
  tx: Knex,
  table: WordingTableName,
  number: number,
  texts: readonly string[],
): Promise<void> {
  const index = `${table}_search`;
  const text = texts.join('\n');
  if (isPostgres(tx)) {
    await tx(index)
      .insert({
        [table]: number,
        terms: tx.raw('?::tsvector', [toTsvector(text)]),
      })
      .onConflict(table)
      .merge();
    return;
  }
  await tx(index).where({ rowid: number }).delete();
  await tx(index).insert({ rowid: number, terms: toSearchTerms(text) });
}

/** Leaves what holds all that a person typed; nothing for what holds no word at all. */
export function whereWordingMatches(
  query: Knex.QueryBuilder,
  db: Knex,
  table: WordingTableName,
  typed: string,
): void {
  const index = `${table}_search`;
  const postgres = isPostgres(db);
  const expression = toQuery(typed, postgres ? 'tsquery' : 'fts5');
  if (expression === undefined) {
    query.whereRaw('1 = 0');
    return;
  }
  query.whereIn(
    `${table}.number`,
    postgres
      ? db(index).whereRaw('terms @@ ?::tsquery', [expression]).select(table)
      : db(index).whereRaw('?? MATCH ?', [index, expression]).select('rowid'),
  );
}
