import { useCallback, useEffect, useState } from 'react';
import {
  painPointsReference,
  type PainDetail,
  painPointsSignalChannel,
} from '@trust-portal/plugin-pain-points-common';
import { type Loaded, useLiveReload, useLoaded } from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../api/painPointsApi';

/** One pain, and a way to take what a change answered without asking again. */
export interface LoadedPain extends Loaded<PainDetail> {
  take: (pain: PainDetail) => void;
}

/** Fetches a pain with its chain, and again when somebody else changes it. */
export function usePain(painId: string): LoadedPain {
  const loaded = useLoaded(
    painPointsApiRef,
    api => api.getPain({ params: { painId } }),
    [painId],
  );
  useLiveReload(loaded.retry, {
    channel: painPointsSignalChannel,
    reference: painPointsReference('pain', painId),
  });
  const [taken, setTaken] = useState<PainDetail>();
  useEffect(() => setTaken(undefined), [loaded.value]);
  const take = useCallback((pain: PainDetail) => setTaken(pain), []);
  return {
    ...loaded,
    value: taken?.id === painId ? taken : loaded.value,
    take,
  };
}
