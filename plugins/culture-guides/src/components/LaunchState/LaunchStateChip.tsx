import type { LaunchSummary } from '@trust-portal/plugin-culture-guides-common';
import { ToneChip, type Tone } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const tones: Record<LaunchSummary['state'], Tone> = {
  preparing: 'information',
  go: 'positive',
  'no-go': 'negative',
  cancelled: 'neutral',
};

/** How a launch stands, in one word. */
export function LaunchStateChip(props: { state: LaunchSummary['state'] }) {
  const t = useCultureGuidesTranslation();
  return (
    <ToneChip tone={tones[props.state]}>
      {t(`launches.state.${props.state}`)}
    </ToneChip>
  );
}
