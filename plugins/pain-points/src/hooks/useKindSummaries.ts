import { useMemo } from 'react';
import type { KindSummary } from '@trust-portal/plugin-pain-points-common';
import { useLiveReload } from './useLiveReload';
import { type Loaded, useLoaded } from './useLoaded';

/** How each kind stands today, by the id of the kind; for one market or for all. */
export function useKindSummaries(
  market?: string,
): Loaded<ReadonlyMap<string, KindSummary>> {
  const { value, ...rest } = useLoaded(
    api => api.summarizeKinds({ query: { market: market && [market] } }),
    [market],
  );
  useLiveReload(rest.retry);
  const summaries = useMemo(
    () =>
      value && new Map(value.items.map(summary => [summary.kindId, summary])),
    [value],
  );
  return { value: summaries, ...rest };
}
