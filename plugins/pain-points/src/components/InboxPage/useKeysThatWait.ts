import { useEffect, useRef, useState } from 'react';
import type { Shortcuts } from '@trust-portal/trust-ui';

/** A key that was pressed too early is forgotten after so long, in milliseconds: the person has turned to something else. */
const longestWait = 5000;

/** A key that was pressed before what it acts on was there. */
interface EarlyKey {
  key: string;
  subject: string;
  /** By `performance.now()`. */
  pressedAt: number;
}

/**
 * Remembers the last key that was pressed while its subject was still being
 * fetched, and does what it means once the subject is there. Any other key,
 * and moving on to another subject, forgets it.
 *
 * @param options.subject - what the keys act on; undefined when there is nothing
 * @param options.ready - whether the subject is there
 * @param options.waiting - keys that may mean something once it is there
 */
export function useKeysThatWait(
  shortcuts: Shortcuts,
  options: {
    subject: string | undefined;
    ready: boolean;
    waiting: readonly string[];
  },
): Shortcuts {
  const { subject, ready, waiting } = options;
  const [early, setEarly] = useState<EarlyKey>();
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    if (!early) return;
    if (early.subject !== subject) {
      setEarly(undefined);
    } else if (ready) {
      setEarly(undefined);
      if (performance.now() - early.pressedAt < longestWait) {
        latest.current[early.key]?.();
      }
    }
  }, [early, subject, ready]);

  const now = Object.entries(shortcuts).map(([key, run]) => [
    key,
    run &&
      (() => {
        setEarly(undefined);
        run();
      }),
  ]);
  const later =
    subject === undefined || ready
      ? []
      : waiting
          .filter(key => !shortcuts[key])
          .map(key => [
            key,
            () => setEarly({ key, subject, pressedAt: performance.now() }),
          ]);
  return Object.fromEntries([...now, ...later]);
}
