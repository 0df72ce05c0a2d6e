import type { Certainty } from '@trust-portal/plugin-culture-guides-common';
import { ToneChip, type Tone } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const tones: Record<Certainty, Tone> = {
  computed: 'neutral',
  announced: 'information',
  confirmed: 'positive',
};

/** How sure a day of a calendar is. */
export function CertaintyChip(props: { certainty: Certainty }) {
  const t = useCultureGuidesTranslation();
  return (
    <ToneChip
      tone={tones[props.certainty]}
      title={t(`calendars.certaintyHint.${props.certainty}`)}
    >
      {t(`calendars.certainty.${props.certainty}`)}
    </ToneChip>
  );
}
