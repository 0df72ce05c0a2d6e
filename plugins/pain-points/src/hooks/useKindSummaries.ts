import { useMemo } from 'react';
import {
  type KindSummary,
  painPointsSignalChannel,
} from '@trust-portal/plugin-pain-points-common';
import { type Loaded, useLiveReload, useLoaded } from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../api/painPointsApi';

/** How each kind stands today, by the id of the kind; for one market or for all. */
export function useKindSummaries(
  market?: string,
): Loaded<ReadonlyMap<string, KindSummary>> {
  const { value, ...rest } = useLoaded(
    painPointsApiRef,
    api => api.summarizeKinds({ query: { market: market && [market] } }),
    [market],
  );
  useLiveReload(rest.retry, { channel: painPointsSignalChannel });
  const summaries = useMemo(
    () =>
      value && new Map(value.items.map(summary => [summary.kindId, summary])),
    [value],
  );
  return { value: summaries, ...rest };
}
