import { useCallback, useState } from 'react';

/** Something that is being written; it outlives a reload and a way through other pages of this visit. */
export interface Draft<Value> {
  value: Value;
  set: (value: Value) => void;
  /** Begins anew and forgets what was kept. */
  discard: () => void;
  /** Whether it was found from before. */
  restored: boolean;
}

function read(key: string): unknown {
  try {
    return JSON.parse(window.sessionStorage.getItem(key) ?? 'null');
  } catch {
    // Forbidden storage or a damaged entry: there is no draft then.
    return null;
  }
}

/**
 * Keeps what is being written in the browser's session storage, for this tab only.
 *
 * @param options.key - where it is kept
 * @param options.isValue - refuses what an older release may have stored
 */
export function useDraft<Value>(options: {
  key: string;
  initial: () => Value;
  isValue: (stored: unknown) => stored is Value;
}): Draft<Value> {
  const { key, initial, isValue } = options;
  const [state, setState] = useState(() => {
    const stored = read(key);
    return isValue(stored)
      ? { value: stored, restored: true }
      : { value: initial(), restored: false };
  });
  const set = useCallback(
    (value: Value) => {
      setState(before => ({ ...before, value }));
      try {
        window.sessionStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Without storage the draft lives as long as the page.
      }
    },
    [key],
  );
  const discard = useCallback(() => {
    setState({ value: initial(), restored: false });
    try {
      window.sessionStorage.removeItem(key);
    } catch {
      // As above.
    }
    // The first value does not change while the page is open.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return { value: state.value, restored: state.restored, set, discard };
}
