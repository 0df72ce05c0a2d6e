import { IndexableDocument } from '@backstage/plugin-search-common';
import { fromJsonColumn, toCount } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { DocumentQuery } from '../documentQuery';
import { TermIndex } from './TermIndex';

/** A page of documents that a query finds, best first. */
export type FoundDocuments = {
  documents: Array<{ type: string; document: IndexableDocument }>;
  /** How many there are on all pages; unknown behind the last one. */
  total: number;
};

/** Reads the index, as far as the asking person's audiences reach. */
export class DocumentSearchStore {
  readonly #knex: Knex;
  readonly #termIndex: TermIndex;

  constructor(options: { knex: Knex; termIndex: TermIndex }) {
    this.#knex = options.knex;
    this.#termIndex = options.termIndex;
  }

  /** Finds the documents of a page that one of the audiences may see. */
  async search(
    query: DocumentQuery,
    audiences: string[],
  ): Promise<FoundDocuments> {
    const found = this.selectPage(query, audiences);
    const hits: Array<{ id: number; total: number | string }> = found
      ? await found
      : [];
    return {
      documents: await this.#readDocuments(hits.map(({ id }) => id)),
      total: toCount(hits[0]?.total),
    };
  }

  /**
   * The query for the ids of a page, with the total in each row. Undefined when the term holds
   * nothing that can be searched for.
   */
  selectPage(
    query: DocumentQuery,
    audiences: string[],
  ): Knex.QueryBuilder | undefined {
    const { term, types, filters, page, pageLimit } = query;
    const select = this.#knex('bigram_documents as document')
      .whereExists(audience =>
        audience
          .select(this.#knex.raw('1'))
          .from('bigram_audiences')
          .whereRaw('document_id = document.id')
          .whereIn('audience', audiences),
      )
      .select('document.id', this.#knex.raw('count(*) over () as total'));
    if (types) {
      select.whereIn('document.type', types);
    }
    filters.forEach(({ name, values }) => {
      select.whereExists(field =>
        field
          .select(this.#knex.raw('1'))
          .from('bigram_fields')
          .whereRaw('document_id = document.id')
          .where({ name })
          .whereIn('value', values),
      );
    });
    if (term) {
      const hits = this.#termIndex.findHits(term);
      if (!hits) {
        return undefined;
      }
      select
        .withMaterialized('hits', hits)
        .join('hits', 'hits.id', 'document.id')
        .orderBy('hits.title_hit', 'desc')
        .orderBy('hits.score', 'desc');
    }
    return select
      .orderBy('document.changed_at', 'desc')
      .orderBy('document.id', 'desc')
      .limit(pageLimit)
      .offset(page * pageLimit);
  }

  async #readDocuments(ids: number[]): Promise<FoundDocuments['documents']> {
    const rows = await this.#knex('bigram_documents')
      .whereIn('id', ids)
      .select('id', 'type', 'document');
    const byId = new Map(rows.map(row => [row.id, row]));
    // A document may have been withdrawn since its id was read.
    return ids.flatMap(id => {
      const row = byId.get(id);
      return row
        ? [
            {
              type: row.type,
              document: fromJsonColumn<IndexableDocument>(
                row.document as string,
              ),
            },
          ]
        : [];
    });
  }
}
