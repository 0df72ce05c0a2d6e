import {
  BackstageCredentials,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import {
  IndexableDocument,
  SearchQuery,
} from '@backstage/plugin-search-common';
import { isPostgres, openDatabase } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { BigramSearchEngine } from '../BigramSearchEngine';
import { DocumentIndexStore } from '../database/DocumentIndexStore';
import { DocumentSearchStore } from '../database/DocumentSearchStore';
import { Fts5TermIndex } from '../database/Fts5TermIndex';
import { TsvectorTermIndex } from '../database/TsvectorTermIndex';

/** Belongs to the team of China. */
export const mei = mockCredentials.user('user:default/mei');
/** Belongs to no team. */
export const tom = mockCredentials.user('user:default/tom');

export const audienceResolver = {
  async resolve(credentials: BackstageCredentials) {
    const { userEntityRef } = credentials.principal as {
      userEntityRef?: string;
    };
    const teams =
      userEntityRef === 'user:default/mei' ? ['group:default/team-china'] : [];
    return userEntityRef ? ['signed-in', userEntityRef, ...teams] : [];
  },
};

export function document(
  title: string,
  rest: Record<string, unknown> = {},
): IndexableDocument {
  return { title, text: '', location: `/pains/${title}`, ...rest };
}

/** An engine over a database with its tables, and how tests talk to it. */
export class SearchEngineFixture {
  static async create(
    createDatabase: () => Promise<Knex>,
  ): Promise<SearchEngineFixture> {
    const knex = await openDatabase({
      database: { getClient: createDatabase },
      migrationsDirectory: resolvePackagePath(
        '@trust-portal/plugin-search-backend-module-bigram',
        'migrations',
      ),
    });
    return new SearchEngineFixture(knex);
  }

  readonly knex: Knex;
  readonly engine: BigramSearchEngine;
  readonly searchStore: DocumentSearchStore;

  private constructor(knex: Knex) {
    const termIndex = isPostgres(knex)
      ? new TsvectorTermIndex(knex)
      : new Fts5TermIndex(knex);
    this.knex = knex;
    this.searchStore = new DocumentSearchStore({ knex, termIndex });
    this.engine = new BigramSearchEngine({
      indexStore: new DocumentIndexStore({ knex, termIndex }),
      searchStore: this.searchStore,
      audienceResolver,
      logger: mockServices.logger.mock(),
    });
  }

  /** A whole collator run. */
  async index(type: string, documents: IndexableDocument[]): Promise<void> {
    const { error } = await TestPipeline.fromIndexer(
      await this.engine.getIndexer(type),
    )
      .withDocuments(documents)
      .execute();
    if (error) {
      throw error;
    }
  }

  /** The titles of what somebody finds. */
  async find(
    query: Partial<SearchQuery>,
    credentials = mei,
  ): Promise<string[]> {
    const { results } = await this.engine.query(
      { term: '', ...query },
      { credentials },
    );
    return results.map(result => result.document.title);
  }

  async clear(): Promise<void> {
    await this.index('pain-points', []);
    await this.index('software-catalog', []);
  }
}
