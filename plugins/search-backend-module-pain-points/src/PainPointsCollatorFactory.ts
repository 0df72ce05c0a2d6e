import { Readable } from 'node:stream';
import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  createPainPointsClient,
  painReadPermission,
  PainPointsApi,
  searchDocumentSchema,
} from '@trust-portal/plugin-pain-points-common';

type SearchDocumentPage = Awaited<
  ReturnType<PainPointsApi['listSearchDocuments']>
>;

/** How many documents are asked for at a time. */
const pageSize = 500;

/**
 * Brings pains and kinds, in both languages, from the pain-point catalog, which alone decides what
 * may be found and by whom. Evidence is never among it.
 */
export class PainPointsCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'pain-points';
  readonly visibilityPermission = painReadPermission;
  readonly #auth: AuthService;
  readonly #client: PainPointsApi;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#client = createPainPointsClient({
      fetch,
      baseUrl: () => options.discovery.getBaseUrl('pain-points'),
    });
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#readDocuments());
  }

  /** @throws ZodError when the catalog answers something else: the index then stays as it is. */
  async *#readDocuments(): AsyncGenerator<IndexableDocument> {
    let page = await this.#readFirstPage();
    while (page) {
      for (const item of page.items) {
        yield searchDocumentSchema.parse(item);
      }
      page = page.nextCursor
        ? await this.#readPage(page.nextCursor)
        : undefined;
    }
  }

  /** A portal without the pain-point catalog has no pains to find, and that is no error. */
  async #readFirstPage(): Promise<SearchDocumentPage | undefined> {
    try {
      return await this.#readPage();
    } catch (error) {
      if (error.name === 'ResponseError' && error.statusCode === 404) {
        return undefined;
      }
      throw error;
    }
  }

  async #readPage(cursor?: string): Promise<SearchDocumentPage> {
    return this.#client.listSearchDocuments(
      { query: { cursor, limit: pageSize } },
      { token: await this.#getToken() },
    );
  }

  /** A token for each page, because a long run may outlive one. */
  async #getToken(): Promise<string> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'pain-points',
    });
    return token;
  }
}
