import { type DependencyList } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import type { PainPointsApi } from '@trust-portal/plugin-pain-points-common';
import { usePainPointsApi } from './usePainPointsApi';

/** Something that is fetched: what is known of it so far, and a way to ask again. */
export interface Loaded<Value> {
  /** Stays while it is asked for again, so that a page does not flicker. */
  value?: Value;
  loading: boolean;
  error?: Error;
  retry: () => void;
}

/**
 * Fetches from the pain-point catalog.
 *
 * @param load - is called again when one of the `dependencies` changes
 */
export function useLoaded<Value>(
  load: (api: PainPointsApi) => Promise<Value>,
  dependencies: DependencyList,
): Loaded<Value> {
  const api = usePainPointsApi();
  return useAsyncRetry(() => load(api), [api, ...dependencies]);
}
