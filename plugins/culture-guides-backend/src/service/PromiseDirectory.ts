import {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { ShownText } from '@trust-portal/plugin-culture-guides-common';
import {
  createTransparencyClient,
  CustomerPromise,
  TransparencyApi,
} from '@trust-portal/plugin-transparency-common';
import { Caller, RecentAnswers } from '@trust-portal/record-service';

/** Values of promises by their references. */
export type PromiseValues = NonNullable<ShownText['promiseValues']>;

/** How long the other plugin is waited for, in milliseconds: a guide can be read without the values. */
const longestWait = 2_000;

/**
 * Looks promises up in the plugin that keeps them, as the caller and remembered for a few seconds. A plugin that is not
 * there, or does not answer, is no error: the values are then not known.
 */
export class PromiseDirectory {
  readonly #client: TransparencyApi;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;
  readonly #recent = new RecentAnswers();

  constructor(options: {
    auth: AuthService;
    discovery: DiscoveryService;
    logger: LoggerService;
    fetch?: typeof fetch;
  }) {
    this.#auth = options.auth;
    this.#logger = options.logger;
    this.#client = createTransparencyClient({
      fetch: options.fetch ?? fetch,
      baseUrl: () => options.discovery.getBaseUrl('transparency'),
    });
  }

  /** The approved ones of the promises; undefined when none of them is known. */
  async valuesOf(
    caller: Caller,
    references: readonly string[],
  ): Promise<PromiseValues | undefined> {
    const found = await Promise.all(
      references.map(
        async reference =>
          [reference, await this.#find(caller, reference)] as const,
      ),
    );
    const values = found.flatMap(([reference, promise]) =>
      promise?.state === 'approved'
        ? [
            [
              reference,
              {
                value: promise.value,
                unit: promise.unit,
                inForceFrom: promise.inForceFrom,
                inForceTo: promise.inForceTo,
              },
            ] as const,
          ]
        : [],
    );
    return values.length > 0 ? Object.fromEntries(values) : undefined;
  }

  #find(
    caller: Caller,
    reference: string,
  ): Promise<CustomerPromise | undefined> {
    return this.#recent.get({ actor: caller.actor, reference }, async () => {
      try {
        const { token } = await this.#auth.getPluginRequestToken({
          onBehalfOf: caller.credentials,
          targetPluginId: 'transparency',
        });
        return await this.#client.getPromise(
          { params: { promiseId: reference.split('/')[2] } },
          { token, signal: AbortSignal.timeout(longestWait) },
        );
      } catch (error) {
        this.#logger.debug(`The promise ${reference} is not known`, {
          error: String(error),
        });
        return undefined;
      }
    });
  }
}
