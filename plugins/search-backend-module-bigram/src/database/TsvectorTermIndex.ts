import { toQuery, toTsvector } from '@trust-portal/text-search';
import { Knex } from 'knex';
import { IndexedTexts, TermIndex } from './TermIndex';

/** Between title and text, so that no phrase reaches from one into the other. No query holds it. */
const gap = `'|':1`;

/** Terms in a tsvector column of PostgreSQL. */
export class TsvectorTermIndex implements TermIndex {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  findHits(text: string): Knex.QueryBuilder | undefined {
    const expression = toQuery(text, 'tsquery');
    if (!expression) {
      return undefined;
    }
    return this.#knex('bigram_documents')
      .whereRaw('terms @@ ?::tsquery', [expression])
      .select({
        id: 'id',
        title_hit: this.#knex.raw(
          `(ts_filter(terms, '{a}') @@ ?::tsquery)::integer`,
          [expression],
        ),
        score: this.#knex.raw('ts_rank(terms, ?::tsquery, 1)', [expression]),
      });
  }

  columnsOf({ title, text }: IndexedTexts): Record<string, Knex.Raw> {
    return {
      terms: this.#knex.raw(
        `setweight(?::tsvector, 'A') || ?::tsvector || setweight(?::tsvector, 'D')`,
        [toTsvector(title), gap, toTsvector(text)],
      ),
    };
  }

  /** They are in the row of the document, and come and go with it. */
  async write(): Promise<void> {}

  async remove(): Promise<void> {}
}
