import type { RevisionState } from '@trust-portal/plugin-culture-guides-common';
import { type Tone, ToneChip } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const tones: Readonly<Record<RevisionState, Tone>> = {
  'in-review': 'information',
  published: 'positive',
  returned: 'warning',
  withdrawn: 'neutral',
};

/** What became of a revision. */
export function RevisionStateChip(props: { state: RevisionState }) {
  const t = useCultureGuidesTranslation();
  return (
    <ToneChip tone={tones[props.state]}>
      {t(`section.state.${props.state}`)}
    </ToneChip>
  );
}
