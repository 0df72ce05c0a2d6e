import { toQuery, toSearchTerms } from '@trust-portal/text-search';
import { Knex } from 'knex';
import { IndexedTexts, TermIndex } from './TermIndex';

/** How much more a hit in the title weighs than one in the text. */
const titleWeight = 8;

/** Terms in an FTS5 table of SQLite whose row ids are the ids of the documents. */
export class Fts5TermIndex implements TermIndex {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  findHits(text: string): Knex.QueryBuilder | undefined {
    const expression = toQuery(text, 'fts5');
    if (!expression) {
      return undefined;
    }
    const inTitle = this.#knex('bigram_terms')
      .whereRaw('bigram_terms MATCH ?', [`title : (${expression})`])
      .select('rowid');
    return this.#knex('bigram_terms')
      .whereRaw('bigram_terms MATCH ?', [expression])
      .select({
        id: 'rowid',
        title_hit: this.#knex.raw('rowid IN (?)', [inTitle]),
        score: this.#knex.raw('-bm25(bigram_terms, ?, 1)', [titleWeight]),
      });
  }

  columnsOf(): Record<string, Knex.Raw> {
    return {};
  }

  async write(
    tx: Knex,
    texts: Array<IndexedTexts & { id: number }>,
  ): Promise<void> {
    await this.remove(
      tx,
      texts.map(({ id }) => id),
    );
    await tx('bigram_terms').insert(
      texts.map(({ id, title, text }) => ({
        rowid: id,
        title: toSearchTerms(title),
        text: toSearchTerms(text),
      })),
    );
  }

  async remove(tx: Knex, ids: number[]): Promise<void> {
    await tx('bigram_terms').whereIn('rowid', ids).delete();
  }
}
