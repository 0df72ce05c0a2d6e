import UnverifiedIcon from '@material-ui/icons/HelpOutline';
import RefutedIcon from '@material-ui/icons/Cancel';
import VerifiedIcon from '@material-ui/icons/CheckCircle';
import type {
  CheckedClaim,
  Section,
} from '@trust-portal/plugin-culture-guides-common';
import { type Tone, ToneChip, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** What a reviewer found of a claim. */
export type ClaimStanding = CheckedClaim['standing'];

const claimMarks: Readonly<
  Record<ClaimStanding, { tone: Tone; icon: JSX.Element }>
> = {
  verified: { tone: 'positive', icon: <VerifiedIcon aria-hidden /> },
  refuted: { tone: 'negative', icon: <RefutedIcon aria-hidden /> },
  unverified: { tone: 'warning', icon: <UnverifiedIcon aria-hidden /> },
};

/** Whether a claim was checked, by sign and word. */
export function StandingMark(props: { standing: ClaimStanding }) {
  const t = useCultureGuidesTranslation();
  const { tone, icon } = claimMarks[props.standing];
  return (
    <ToneChip tone={tone} icon={icon}>
      {t(`section.standing.${props.standing}`)}
    </ToneChip>
  );
}

const reviewTones: Readonly<Record<Section['reviewStanding'], Tone>> = {
  fresh: 'neutral',
  'due-soon': 'warning',
  overdue: 'negative',
};

/** When a section is to be reviewed again, and whether that is soon or past. */
export function ReviewStandingChip(props: {
  section: Pick<Section, 'reviewStanding' | 'nextReviewOn' | 'verdict'>;
}) {
  const { reviewStanding, nextReviewOn, verdict } = props.section;
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  if (verdict === 'obsolete') {
    return (
      <ToneChip tone="negative">
        {t('section.reviewStanding.obsolete')}
      </ToneChip>
    );
  }
  const date = formats.date(nextReviewOn);
  return (
    <ToneChip tone={reviewTones[reviewStanding]}>
      {verdict === 'revise'
        ? t('section.reviewStanding.revise', { date })
        : t(`section.reviewStanding.${reviewStanding}`, { date })}
    </ToneChip>
  );
}
