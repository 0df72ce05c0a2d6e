import type { FieldReport } from '@trust-portal/plugin-culture-guides-common';
import { ToneChip, type Tone } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const tones: Record<FieldReport['state'], Tone> = {
  open: 'information',
  accepted: 'warning',
  fixed: 'positive',
  declined: 'neutral',
};

/** How a field report stands, in one word. */
export function FieldReportStateChip(props: { state: FieldReport['state'] }) {
  const t = useCultureGuidesTranslation();
  return (
    <ToneChip tone={tones[props.state]}>
      {t(`fieldReports.state.${props.state}`)}
    </ToneChip>
  );
}
