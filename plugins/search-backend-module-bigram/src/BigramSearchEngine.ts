import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { LoggerService } from '@backstage/backend-plugin-api';
import {
  QueryRequestOptions,
  QueryTranslator,
  SearchEngine,
} from '@backstage/plugin-search-backend-node';
import {
  IndexableDocument,
  IndexableResult,
  IndexableResultSet,
  SearchQuery,
} from '@backstage/plugin-search-common';
import { highlight, markHits, snippet } from '@trust-portal/text-search';
import { AudienceResolver } from './AudienceResolver';
import { DocumentIndexStore } from './database/DocumentIndexStore';
import {
  DocumentSearchStore,
  FoundDocuments,
} from './database/DocumentSearchStore';
import {
  DocumentQuery,
  encodePageCursor,
  toDocumentQuery,
} from './documentQuery';
import { ReplacingIndexer } from './ReplacingIndexer';

/** How much of a document's text a result shows, in UTF-16 units. */
const excerptLength = 200;

/**
 * Finds Chinese and English in the portal's documents, and only those that the asking person may
 * find. Nothing that a person typed is logged or put into an error.
 */
export class BigramSearchEngine implements SearchEngine {
  readonly #indexStore: DocumentIndexStore;
  readonly #searchStore: DocumentSearchStore;
  readonly #audienceResolver: AudienceResolver;
  readonly #logger: LoggerService;
  /** Around hits in a result. No document holds them, because they are made anew at each start. */
  readonly #tags: { pre: string; post: string };
  #translate: (query: SearchQuery) => DocumentQuery = toDocumentQuery;

  constructor(options: {
    indexStore: DocumentIndexStore;
    searchStore: DocumentSearchStore;
    audienceResolver: AudienceResolver;
    logger: LoggerService;
  }) {
    this.#indexStore = options.indexStore;
    this.#searchStore = options.searchStore;
    this.#audienceResolver = options.audienceResolver;
    this.#logger = options.logger;
    const id = randomUUID();
    this.#tags = { pre: `<${id}>`, post: `</${id}>` };
  }

  /** The translator has to return a {@link DocumentQuery}. */
  setTranslator(translator: QueryTranslator): void {
    this.#translate = translator as (query: SearchQuery) => DocumentQuery;
  }

  async getIndexer(type: string): Promise<Writable> {
    return new ReplacingIndexer({
      type,
      store: this.#indexStore,
      logger: this.#logger,
    });
  }

  /**
   * Without credentials, and for callers that are no people, nothing is found.
   *
   * @throws InputError when the query does not fit; the guard in front of the route has said so before.
   */
  async query(
    searchQuery: SearchQuery,
    options?: QueryRequestOptions,
  ): Promise<IndexableResultSet> {
    const query = this.#translate(searchQuery);
    const audiences =
      options && 'credentials' in options
        ? await this.#audienceResolver.resolve(options.credentials)
        : [];
    if (audiences.length === 0) {
      return { results: [], numberOfResults: 0 };
    }
    const { documents, total } = await this.#search(query, audiences);
    const first = query.page * query.pageLimit;
    return {
      results: documents.map(({ type, document }, index) => ({
        type,
        document: toResultDocument(document),
        rank: first + index + 1,
        ...(query.term && { highlight: this.#highlight(document, query.term) }),
      })),
      numberOfResults: total,
      nextPageCursor:
        first + documents.length < total
          ? encodePageCursor(query.page + 1)
          : undefined,
      previousPageCursor:
        query.page > 0 ? encodePageCursor(query.page - 1) : undefined,
    };
  }

  /** The message of a database error holds the statement, and so what was searched for. */
  async #search(
    query: DocumentQuery,
    audiences: string[],
  ): Promise<FoundDocuments> {
    try {
      return await this.#searchStore.search(query, audiences);
    } catch (error) {
      throw new Error(
        `The search index cannot be read (${error.code ?? error.name})`,
      );
    }
  }

  #highlight(
    document: IndexableDocument,
    term: string,
  ): IndexableResult['highlight'] {
    return {
      preTag: this.#tags.pre,
      postTag: this.#tags.post,
      fields: {
        title: markHits(highlight(document.title, term), this.#tags),
        text: markHits(snippet(document.text, term, excerptLength), this.#tags),
      },
    };
  }
}

/** A result carries an excerpt, so that a page of long documents stays small, and not who may see it. */
function toResultDocument(document: IndexableDocument): IndexableDocument {
  const { audience, ...shown } = document as IndexableDocument & {
    audience?: string[];
  };
  return {
    ...shown,
    text: markHits(snippet(document.text, '', excerptLength), {
      pre: '',
      post: '',
    }),
  };
}
