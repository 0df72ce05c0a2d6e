import { type DependencyList } from 'react';
import { useApi, type ApiRef } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** Something that is fetched: what is known of it so far, and a way to ask again. */
export interface Loaded<Value> {
  /** Stays while it is asked for again, so that a page does not flicker. */
  value?: Value;
  loading: boolean;
  error?: Error;
  retry: () => void;
}

/**
 * Fetches with a domain's client.
 *
 * @param apiRef - the client that `load` is given
 * @param load - is called again when one of the `dependencies` changes
 */
export function useLoaded<Api, Value>(
  apiRef: ApiRef<Api>,
  load: (api: Api) => Promise<Value>,
  dependencies: DependencyList,
): Loaded<Value> {
  const api = useApi(apiRef);
  return useAsyncRetry(() => load(api), [api, ...dependencies]);
}
