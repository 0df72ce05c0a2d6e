import { ResponseError } from '@backstage/errors';
import type {
  ClientResult,
  Contract,
  RouteDefinition,
  RouteInput,
} from './defineContract';

/** What may accompany each call of a client. */
export interface CallOptions {
  /** A bearer token, where the given fetch does not add one itself. */
  token?: string;
  signal?: AbortSignal;
}

/** One method for each route of a contract. */
export type ContractClient<Routes extends Record<string, RouteDefinition>> = {
  [Name in keyof Routes]: (
    input: RouteInput<Routes[Name]>,
    options?: CallOptions,
  ) => Promise<ClientResult<Routes[Name]>>;
};

interface LooseInput {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** The path of a route with its parameters filled in and its query behind it. */
export function routeUrl(route: RouteDefinition, input: LooseInput): string {
  const path = route.path.replace(/:(\w+)/g, (_match, name: string) =>
    encodeURIComponent(String(input.params?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    const values = Array.isArray(value) ? value : [value];
    for (const item of values) {
      if (item !== undefined) query.append(name, String(item));
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/**
 * A client whose methods are the routes of the contract. A route that answers a
 * file gives the `Response` itself.
 *
 * Throws `ResponseError` for an answer that is no success; its `body.error`
 * carries `code` and, for bad input, `fields`.
 */
export function createContractClient<
  Routes extends Record<string, RouteDefinition>,
>(options: {
  contract: Contract<Routes>;
  fetch: typeof fetch;
  baseUrl: () => Promise<string>;
}): ContractClient<Routes> {
  const { contract, baseUrl } = options;

  async function call(
    route: RouteDefinition,
    input: LooseInput,
    { token, signal }: CallOptions,
  ) {
    const response = await options.fetch(
      `${await baseUrl()}${routeUrl(route, input)}`,
      {
        method: route.method.toUpperCase(),
        signal,
        headers: {
          ...(input.body === undefined
            ? {}
            : { 'content-type': 'application/json' }),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: input.body === undefined ? undefined : JSON.stringify(input.body),
      },
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    if (route.produces) return response;
    return route.response ? response.json() : undefined;
  }

  const methods = Object.fromEntries(
    Object.entries(contract.routes).map(([name, route]) => [
      name,
      (input: LooseInput = {}, callOptions: CallOptions = {}) =>
        call(route, input, callOptions),
    ]),
  );
  // The mapped type cannot be built step by step; each entry above is made from the route of its name.
  return methods as unknown as ContractClient<Routes>;
}
