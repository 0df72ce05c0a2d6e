import { useEffect, useRef } from 'react';
import { useSignal } from '@backstage/plugin-signals-react';

/** What a signal says: which record changed, never what it holds. */
type ChangeSignal = { reference?: string };

/**
 * Asks again when somebody else changed something.
 *
 * @param options.channel - the signal channel of the domain
 * @param options.reference - only changes of this record, for example
 *   `pain-points/pain/PP-0012`; without it any change
 */
export function useLiveReload(
  reload: () => void,
  options: { channel: string; reference?: string },
) {
  const { channel, reference } = options;
  const { lastSignal } = useSignal<ChangeSignal>(channel);
  const latestReload = useRef(reload);
  latestReload.current = reload;
  useEffect(() => {
    if (!lastSignal) return;
    if (reference && lastSignal.reference && lastSignal.reference !== reference)
      return;
    latestReload.current();
  }, [lastSignal, reference]);
}
