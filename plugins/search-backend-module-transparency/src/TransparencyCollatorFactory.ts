import { Readable } from 'node:stream';
import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  createTransparencyClient,
  promiseReadPermission,
  TransparencyApi,
  transparencySearchDocumentSchema,
} from '@trust-portal/plugin-transparency-common';

type SearchDocumentPage = Awaited<
  ReturnType<TransparencyApi['listSearchDocuments']>
>;

/** How many documents are asked for at a time. */
const pageSize = 500;

/**
 * Brings promises, in both languages, from the plugin that keeps them, which alone decides what
 * may be found and by whom: those that hold today.
 */
export class TransparencyCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'transparency';
  readonly visibilityPermission = promiseReadPermission;
  readonly #auth: AuthService;
  readonly #client: TransparencyApi;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#client = createTransparencyClient({
      fetch,
      baseUrl: () => options.discovery.getBaseUrl('transparency'),
    });
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#readDocuments());
  }

  /** @throws ZodError when the plugin answers something else: the index then stays as it is. */
  async *#readDocuments(): AsyncGenerator<IndexableDocument> {
    let page = await this.#readFirstPage();
    while (page) {
      for (const item of page.items) {
        yield transparencySearchDocumentSchema.parse(item);
      }
      page = page.nextCursor
        ? await this.#readPage(page.nextCursor)
        : undefined;
    }
  }

  /** A portal without that plugin has no promises to find, and that is no error. */
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
      targetPluginId: 'transparency',
    });
    return token;
  }
}
