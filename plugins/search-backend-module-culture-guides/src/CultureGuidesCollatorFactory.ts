import { Readable } from 'node:stream';
import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  createCultureGuidesClient,
  guideReadPermission,
  CultureGuidesApi,
  cultureGuidesSearchDocumentSchema,
} from '@trust-portal/plugin-culture-guides-common';

type SearchDocumentPage = Awaited<
  ReturnType<CultureGuidesApi['listSearchDocuments']>
>;

/** How many documents are asked for at a time. */
const pageSize = 500;

/**
 * Brings published sections and approved terms, in all their languages, from the guides, which alone decide what
 * may be found and by whom.
 */
export class CultureGuidesCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'culture-guides';
  readonly visibilityPermission = guideReadPermission;
  readonly #auth: AuthService;
  readonly #client: CultureGuidesApi;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#client = createCultureGuidesClient({
      fetch,
      baseUrl: () => options.discovery.getBaseUrl('culture-guides'),
    });
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#readDocuments());
  }

  /** @throws ZodError when the guides answer something else: the index then stays as it is. */
  async *#readDocuments(): AsyncGenerator<IndexableDocument> {
    let page = await this.#readFirstPage();
    while (page) {
      for (const item of page.items) {
        yield cultureGuidesSearchDocumentSchema.parse(item);
      }
      page = page.nextCursor
        ? await this.#readPage(page.nextCursor)
        : undefined;
    }
  }

  /** A portal without guides has none to find, and that is no error. */
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
      targetPluginId: 'culture-guides',
    });
    return token;
  }
}
