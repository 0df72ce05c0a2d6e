import type { PainState } from '@trust-portal/plugin-pain-points-common';
import { type Tone, ToneChip } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const toneByState: Record<PainState, Tone> = {
  reported: 'warning',
  confirmed: 'information',
  diagnosing: 'information',
  'remedy-in-progress': 'information',
  verifying: 'information',
  resolved: 'positive',
  declined: 'neutral',
  reopened: 'negative',
};

/** Where a pain stands on the way from report to proven cure. */
export function StateChip(props: { state: PainState }) {
  const t = usePainPointsTranslation();
  return (
    <ToneChip tone={toneByState[props.state]}>
      {t(`shell.state.${props.state}`)}
    </ToneChip>
  );
}
