import { Insert, isPostgres } from '@trust-portal/knex-store';
import { toQuery, toSearchTerms, toTsvector } from '@trust-portal/text-search';
import { Knex } from 'knex';

/** Makes a pain findable by these texts, instead of those before. */
export async function indexPain(
  tx: Knex,
  number: number,
  texts: readonly string[],
): Promise<void> {
  const { table, row } = searchInsert(tx, number, texts);
  if (isPostgres(tx)) {
    await tx(table).insert(row).onConflict('pain').merge();
    return;
  }
  await tx(table).where({ rowid: number }).delete();
  await tx(table).insert(row);
}

/** The row that makes a pain findable that was not so before. */
export function searchInsert(
  db: Knex,
  number: number,
  texts: readonly string[],
): Insert {
  const text = texts.join('\n');
  return {
    table: 'pain_search',
    row: isPostgres(db)
      ? { pain: number, terms: toTsvector(text) }
      : { rowid: number, terms: toSearchTerms(text) },
  };
}

/** So many hits are handed over as numbers. */
const maximumNumbers = 1000;

/** The pains in which a text was found. */
export type TextHits =
  | { numbers: readonly number[] }
  /** A byte for each pain by its number, 1 where it is a hit. */
  | { marks: Buffer };

/**
 * The pains that hold all that a person typed. Neither database can know how rare a word is: for few
 * hits it would walk the order of a list until it has met enough, for many it would read all of them
 * to show the first. So few hits are named, and of many SQLite is told by a mark for each pain, which
 * costs a look at one byte while the order of the list is walked.
 *
 * @returns undefined when PostgreSQL is to look for them itself, whose index does so as quickly.
 */
export async function findTextHits(
  db: Knex,
  typed: string,
): Promise<TextHits | undefined> {
  const query = textHits(db, typed);
  // None are found for what holds no word at all.
  if (!query) return { numbers: [] };
  if (isPostgres(db)) query.limit(maximumNumbers + 1);
  const numbers: number[] = (await query).map(
    ({ pain }: { pain: number }) => pain,
  );
  if (numbers.length <= maximumNumbers) return { numbers };
  if (isPostgres(db)) return undefined;
  const marks = Buffer.alloc(
    numbers.reduce((most, number) => Math.max(most, number), 0) + 1,
  );
  for (const number of numbers) marks[number] = 1;
  return { marks };
}

/** Leaves the pains in which a text was found. */
export function whereTextHits(query: Knex.QueryBuilder, hits: TextHits): void {
  if ('numbers' in hits) {
    query.whereIn('pain.number', hits.numbers);
  } else {
    query.whereRaw("substr(?, pain.number + 1, 1) = x'01'", [hits.marks]);
  }
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
