import { useCallback, useEffect, useState } from 'react';
import {
  transparencyReference,
  transparencySignalChannel,
  type CustomerPromise,
} from '@trust-portal/plugin-transparency-common';
import { type Loaded, useLiveReload, useLoaded } from '@trust-portal/trust-ui';
import { transparencyApiRef } from '../api/transparencyApi';

/** One promise, and a way to take what a change answered without asking again. */
export interface LoadedPromise extends Loaded<CustomerPromise> {
  take: (promise: CustomerPromise) => void;
}

/** Fetches a promise, and again when somebody changes any: another one may contradict it from then on. */
export function usePromise(promiseId: string): LoadedPromise {
  const loaded = useLoaded(
    transparencyApiRef,
    api => api.getPromise({ params: { promiseId } }),
    [promiseId],
  );
  useLiveReload(loaded.retry, { channel: transparencySignalChannel });
  const [taken, setTaken] = useState<CustomerPromise>();
  useEffect(() => setTaken(undefined), [loaded.value]);
  const take = useCallback((promise: CustomerPromise) => setTaken(promise), []);
  return {
    ...loaded,
    value: taken?.id === promiseId ? taken : loaded.value,
    take,
  };
}

/** The reference of a promise, which is also its address. */
export function promiseReference(promiseId: string): string {
  return transparencyReference('promise', promiseId);
}
