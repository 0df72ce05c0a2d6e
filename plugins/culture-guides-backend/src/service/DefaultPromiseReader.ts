import {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { MAXIMUM_PAGE_SIZE } from '@trust-portal/http-contract';
import {
  createTransparencyClient,
  CustomerPromise,
  TransparencyApi,
  transparencyReference,
} from '@trust-portal/plugin-transparency-common';
import { Caller, RecentAnswers } from '@trust-portal/record-service';
import { PromiseReader, PromiseValues } from './PromiseReader';

/** How long the other plugin is waited for, in milliseconds: guides and launches can be read without it. */
const longestWait = 2_000;
/** No market has so many promises; more pages would be a fault of the other side. */
const mostPages = 50;

export interface DefaultPromiseReaderOptions {
  auth: AuthService;
  discovery: DiscoveryService;
  logger: LoggerService;
  fetch?: typeof fetch;
}

/** Asks the plugin over HTTP on behalf of the caller, and remembers what it said for a few seconds. */
export class DefaultPromiseReader implements PromiseReader {
  readonly #client: TransparencyApi;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;
  // One of its own: what changes here does not change there.
  readonly #recent = new RecentAnswers();

  constructor(options: DefaultPromiseReaderOptions) {
    this.#auth = options.auth;
    this.#logger = options.logger;
    this.#client = createTransparencyClient({
      // Looked up at each call, so that tests can put another one in its place.
      fetch: options.fetch ?? ((...request) => fetch(...request)),
      baseUrl: () => options.discovery.getBaseUrl('transparency'),
    });
  }

  async find(
    caller: Caller,
    references: readonly string[],
  ): Promise<Map<string, CustomerPromise> | undefined> {
    const found = await this.#findAll(caller, references);
    if (found.some(({ known }) => !known)) return undefined;
    return promisesByReference(found);
  }

  async valuesOf(
    caller: Caller,
    references: readonly string[],
  ): Promise<PromiseValues | undefined> {
    const found = promisesByReference(await this.#findAll(caller, references));
    const values = [...found].flatMap(([reference, promise]) => {
      const { state, value, unit, inForceFrom, inForceTo } = promise;
      return state === 'approved'
        ? [[reference, { value, unit, inForceFrom, inForceTo }] as const]
        : [];
    });
    return values.length > 0 ? Object.fromEntries(values) : undefined;
  }

  async inForce(
    caller: Caller,
    { market, day }: { market: string; day: string },
  ): Promise<CustomerPromise[] | undefined> {
    return this.#ask(caller, { market, day }, async options => {
      const promises: CustomerPromise[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const { items, nextCursor } = await this.#client.listPromises(
          {
            query: {
              market: [market],
              state: ['approved'],
              inForceOn: day,
              limit: MAXIMUM_PAGE_SIZE,
              cursor,
            },
          },
          options,
        );
        promises.push(...items);
        cursor = nextCursor;
        if (!cursor) break;
      }
      return promises.sort((a, b) => (a.id < b.id ? -1 : 1));
    });
  }

  #findAll(
    caller: Caller,
    references: readonly string[],
  ): Promise<FoundPromise[]> {
    return Promise.all(
      [...new Set(references)].map(async reference => {
        const promiseId = reference.split('/')[2];
        const found = await this.#ask(caller, { promiseId }, async options => {
          try {
            return {
              promise: await this.#client.getPromise(
                { params: { promiseId } },
                options,
              ),
            };
          } catch (error) {
            if (!isMissingRecord(error)) throw error;
            return { promise: undefined };
          }
        });
        return { known: found !== undefined, promise: found?.promise };
      }),
    );
  }

  /** The answer to a question as this caller gets it; undefined when there is none. */
  #ask<TAnswer>(
    caller: Caller,
    question: Record<string, string>,
    ask: (options: { token: string; signal: AbortSignal }) => Promise<TAnswer>,
  ): Promise<TAnswer | undefined> {
    return this.#recent.get({ actor: caller.actor, ...question }, async () => {
      try {
        const { token } = await this.#auth.getPluginRequestToken({
          onBehalfOf: caller.credentials,
          targetPluginId: 'transparency',
        });
        return await ask({ token, signal: AbortSignal.timeout(longestWait) });
      } catch (error) {
        this.#logger.debug('Promises are not known', {
          ...question,
          error: String(error),
        });
        return undefined;
      }
    });
  }
}

interface FoundPromise {
  known: boolean;
  promise?: CustomerPromise;
}

function promisesByReference(
  found: readonly FoundPromise[],
): Map<string, CustomerPromise> {
  return new Map(
    found.flatMap(({ promise }) =>
      promise
        ? [[transparencyReference('promise', promise.id), promise] as const]
        : [],
    ),
  );
}

/** The plugin says itself that it has no such promise; where no plugin is mounted, the 404 has no error in it. */
function isMissingRecord(error: {
  body?: { error?: { name?: string } };
}): boolean {
  return error.body?.error?.name === 'NotFoundError';
}
