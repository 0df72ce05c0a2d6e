import { alpha, makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import type { CalendarGap } from '@trust-portal/plugin-culture-guides-common';
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
  }),
  { name: 'CultureGuidesGapBanners' },
);

/** Says where a calendar is known to be incomplete, so that an empty month is not read as one without holidays. */
export function GapBanners(props: {
  market: string;
  gaps: readonly CalendarGap[];
}) {
  const { market, gaps } = props;
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
          <span>{sentenceOf(market, gap)}</span>
        </div>
      ))}
    </div>
  );
}
