import { isPostgres } from '@trust-portal/knex-store';
import { toQuery, toSearchTerms, toTsvector } from '@trust-portal/text-search';
import { Knex } from 'knex';

/** A text by which a voice is found. */
export interface IndexedVoice {
  number: number;
  text: string;
}

/** Makes voices findable that were not so before, in one statement. */
export async function indexVoices(
  tx: Knex,
  voices: readonly IndexedVoice[],
): Promise<void> {
  if (voices.length === 0) return;
  if (isPostgres(tx)) {
    await tx.raw(
      `INSERT INTO evidence_search (evidence, terms)
       SELECT evidence, terms::tsvector
       FROM json_to_recordset(?::json) AS voice (evidence bigint, terms text)`,
      [
        JSON.stringify(
          voices.map(({ number, text }) => ({
            evidence: number,
            terms: toTsvector(text),
          })),
        ),
      ],
    );
    return;
  }
  await tx.raw(
    `INSERT INTO evidence_search (rowid, terms)
     SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)`,
    [
      JSON.stringify(
        voices.map(({ number, text }) => [number, toSearchTerms(text)]),
      ),
    ],
  );
}

/** Makes voices unfindable. */
export async function unindexVoices(
  tx: Knex,
  numbers: readonly number[],
): Promise<void> {
  const key = isPostgres(tx) ? 'evidence' : 'rowid';
  await tx('evidence_search').whereIn(key, numbers).delete();
}

/** Makes a voice findable by another text. */
export async function reindexVoice(
  tx: Knex,
  voice: IndexedVoice,
): Promise<void> {
  await unindexVoices(tx, [voice.number]);
  await indexVoices(tx, [voice]);
}

/** A word that may go on in more ways than this is left open. */
const mostWords = 32;

/** An expression whose last phrase is open: what is before it, what is closed in it, its last word. */
const openExpression = /^(.*)"(?:([^"]*) )?([^" ]+)" \*$/s;

/**
 * Steps from word to word, however many voices hold each; a word sorts directly before all that it
 * begins.
 */
const wordsThatBegin = `
  WITH RECURSIVE word (term) AS (
    SELECT (SELECT term FROM evidence_word WHERE term >= :start LIMIT 1)
    UNION ALL
    SELECT (SELECT term FROM evidence_word WHERE term >= word.term || char(1) LIMIT 1)
    FROM word WHERE substr(word.term, 1, length(:start)) = :start
  )
  SELECT term FROM word WHERE substr(term, 1, length(:start)) = :start
  LIMIT ${mostWords + 1}`;

/**
 * What a person typed as a match expression that finds the same voices and is cheaper, where there
 * is one. For an open word FTS5 joins all hits of all words that it begins before it gives the first;
 * for the alternatives written out it reads only as many as are asked for.
 */
export async function toMatchExpression(
  db: Knex,
  typed: string,
): Promise<string | undefined> {
  if (isPostgres(db)) return undefined;
  const expression = toQuery(typed, 'fts5');
  const parts = expression && openExpression.exec(expression);
  if (!parts) return expression;
  const [, before, closed, start] = parts;
  const rows: Array<{ term: string }> = await db.raw(wordsThatBegin, { start });
  if (rows.length === 0 || rows.length > mostWords) return expression;
  const phrases = rows.map(
    ({ term }) => `"${closed === undefined ? '' : `${closed} `}${term}"`,
  );
  return `${before}(${phrases.join(' OR ')})`;
}

/**
 * Leaves the voices that hold all that a person typed; what holds no word finds
 * nothing. The index is joined, not looked up in a list of hits, so that the first
 * page of a word that stands in every third voice need not read all of its hits.
 *
 * @param known - from {@link toMatchExpression}.
 * @returns the column that numbers the hits, for the order of the query.
 */
export function joinTextMatches(
  query: Knex.QueryBuilder,
  db: Knex,
  typed: string,
  known?: string,
): string {
  const postgres = isPostgres(db);
  const expression = known ?? toQuery(typed, postgres ? 'tsquery' : 'fts5');
  if (expression === undefined) {
    query.whereRaw('1 = 0');
    return 'evidence.number';
  }
  if (postgres) {
    query
      .join('evidence_search', 'evidence_search.evidence', 'evidence.number')
      .whereRaw('evidence_search.terms @@ ?::tsquery', [expression]);
    return 'evidence.number';
  }
  query
    .join('evidence_search', 'evidence_search.rowid', 'evidence.number')
    .whereRaw('evidence_search MATCH ?', [expression]);
  return 'evidence_search.rowid';
}
