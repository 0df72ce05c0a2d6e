import Button from '@material-ui/core/Button';
import { alpha, makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import type { CalendarGap } from '@trust-portal/plugin-culture-guides-common';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useGapSentence } from './useGapSentence';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1) },
    banner: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1.5),
      padding: theme.spacing(1.5, 2),
      border: `1px solid ${theme.palette.warning.main}`,
      borderInlineStartWidth: 4,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: alpha(theme.palette.warning.main, 0.08),
      '& svg': { color: theme.palette.warning.main, flexShrink: 0 },
    },
    text: { flexGrow: 1 },
  }),
  { name: 'CultureGuidesGapBanners' },
);

/** Says where a calendar is known to be incomplete, so that an empty month is not read as one without holidays. */
export function GapBanners(props: {
  market: string;
  gaps: readonly CalendarGap[];
  /** Says that the days of a gap are all there now; absent for those who may not. */
  onFilled?: (gap: CalendarGap) => void;
}) {
  const { market, gaps, onFilled } = props;
  const t = useCultureGuidesTranslation();
  const classes = useStyles();
  const sentenceOf = useGapSentence();
  if (gaps.length === 0) return null;
  return (
    <div className={classes.root}>
      {gaps.map(gap => (
        <div
          key={`${gap.code} ${gap.from}`}
          role="note"
          className={classes.banner}
        >
          <WarningIcon aria-hidden />
          <span className={classes.text}>{sentenceOf(market, gap)}</span>
          {onFilled && (
            <Button
              size="small"
              variant="outlined"
              onClick={() => onFilled(gap)}
            >
              {t('calendars.gap.fill')}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
