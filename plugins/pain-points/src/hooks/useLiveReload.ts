import { useEffect, useRef } from 'react';
import { useSignal } from '@backstage/plugin-signals-react';
import { painPointsSignalChannel } from '@trust-portal/plugin-pain-points-common';

/** What a signal says: which record changed, never what it holds. */
type PainPointsSignal = { reference?: string };

/**
 * Asks again when somebody else changed something.
 *
 * @param options.reference - only changes of this record, for example
 *   `pain-points/pain/PP-0012`; without it any change
 */
export function useLiveReload(
  reload: () => void,
  options: { reference?: string } = {},
) {
  const { lastSignal } = useSignal<PainPointsSignal>(painPointsSignalChannel);
  const latestReload = useRef(reload);
  latestReload.current = reload;
  const { reference } = options;
  useEffect(() => {
    if (!lastSignal) return;
    if (reference && lastSignal.reference && lastSignal.reference !== reference)
      return;
    latestReload.current();
  }, [lastSignal, reference]);
}
