import { Readable } from 'node:stream';
import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { Permission } from '@backstage/plugin-permission-common';
import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import { CallOptions, Page } from '@trust-portal/http-contract';
import { RecordSearchDocument } from '@trust-portal/record-contracts';
import { z } from 'zod';

/** What a collator needs of the client of a domain. */
export interface SearchDocumentSource {
  listSearchDocuments(
    input: { query: { cursor?: string; limit?: number } },
    options?: CallOptions,
  ): Promise<Page<unknown>>;
}

/** A domain whose records are found in the portal's search box. */
export interface SearchedDomain {
  /** For example `pain-points`; its documents are filed under the same name. */
  pluginId: string;
  /** Without it nobody finds any of the documents. */
  readPermission: Permission;
  documentSchema: z.ZodType<RecordSearchDocument>;
  createClient(options: {
    fetch: typeof fetch;
    baseUrl: () => Promise<string>;
  }): SearchDocumentSource;
}

/** How many documents are asked for at a time. */
const pageSize = 500;

/**
 * Brings the documents of one domain, in all their languages. The domain alone decides what may be
 * found and by whom.
 */
export class RecordCollatorFactory implements DocumentCollatorFactory {
  readonly type: string;
  readonly visibilityPermission: Permission;
  readonly #domain: SearchedDomain;
  readonly #auth: AuthService;
  readonly #source: SearchDocumentSource;

  constructor(options: {
    domain: SearchedDomain;
    auth: AuthService;
    discovery: DiscoveryService;
  }) {
    const { domain, auth, discovery } = options;
    this.type = domain.pluginId;
    this.visibilityPermission = domain.readPermission;
    this.#domain = domain;
    this.#auth = auth;
    this.#source = domain.createClient({
      fetch,
      baseUrl: () => discovery.getBaseUrl(domain.pluginId),
    });
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#readDocuments());
  }

  /** @throws ZodError when the domain answers something else: the index then stays as it is. */
  async *#readDocuments(): AsyncGenerator<IndexableDocument> {
    let page = await this.#readFirstPage();
    while (page) {
      for (const item of page.items) {
        yield this.#domain.documentSchema.parse(item);
      }
      page = page.nextCursor
        ? await this.#readPage(page.nextCursor)
        : undefined;
    }
  }

  /** A portal without the domain has none of its records to find, and that is no error. */
  async #readFirstPage(): Promise<Page<unknown> | undefined> {
    try {
      return await this.#readPage();
    } catch (error) {
      if (error.name === 'ResponseError' && error.statusCode === 404) {
        return undefined;
      }
      throw error;
    }
  }

  async #readPage(cursor?: string): Promise<Page<unknown>> {
    return this.#source.listSearchDocuments(
      { query: { cursor, limit: pageSize } },
      { token: await this.#getToken() },
    );
  }

  /** A token for each page, because a long run may outlive one. */
  async #getToken(): Promise<string> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: this.#domain.pluginId,
    });
    return token;
  }
}
