import { useCallback, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import { problemOf, type Problem } from './problems';

/** How long a short confirmation stays, in milliseconds. */
const toastTime = 5000;

/** A change that a person asks for: at most once at a time, with what went wrong. */
export interface Action<Arguments extends unknown[]> {
  run: (...parameters: Arguments) => Promise<boolean>;
  busy: boolean;
  problem?: Problem;
  /** Forgets the problem, for example when a dialog opens again. */
  clear: () => void;
}

/**
 * Runs a change and says in a toast when it is done. What went wrong is kept
 * for the page to show, next to what the person typed.
 *
 * @param change - answers the words of the toast, or nothing for no toast
 */
export function useAction<Arguments extends unknown[]>(
  change: (...parameters: Arguments) => Promise<string | undefined>,
): Action<Arguments> {
  const toastApi = useApi(toastApiRef);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const running = useRef(false);
  const latest = useRef(change);
  latest.current = change;
  const run = useCallback(
    async (...parameters: Arguments) => {
      if (running.current) return false;
      running.current = true;
      setBusy(true);
      setProblem(undefined);
      try {
        const title = await latest.current(...parameters);
        if (title) {
          toastApi.post({ title, status: 'success', timeout: toastTime });
        }
        return true;
      } catch (error) {
        setProblem(problemOf(toError(error)));
        return false;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [toastApi],
  );
  const clear = useCallback(() => setProblem(undefined), []);
  return { run, busy, problem, clear };
}
