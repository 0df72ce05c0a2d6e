import { makeStyles } from '@material-ui/core/styles';
import OverdueIcon from '@material-ui/icons/ErrorOutline';
import type { FieldReport } from '@trust-portal/plugin-culture-guides-common';
import { ToneChip, useFormats } from '@trust-portal/trust-ui';
import { useCountdown } from '../../hooks/useCountdown';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
    },
    quiet: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesDueMark' },
);

/** By when a report is to be answered; of a closed one nothing is due. */
export function DueMark(props: {
  report: Pick<FieldReport, 'clock' | 'state' | 'overdue' | 'market'>;
}) {
  const { clock, state, overdue, market } = props.report;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const countdown = useCountdown();
  if (state === 'fixed' || state === 'declined') {
    return <span className={classes.quiet}>{t('fieldReports.closed')}</span>;
  }
  return (
    <span className={classes.root}>
      {formats.date(clock.dueOn)}
      {overdue && (
        <ToneChip tone="negative" icon={<OverdueIcon aria-hidden />}>
          {t('fieldReports.overdue')}
        </ToneChip>
      )}
      <span className={classes.quiet}>{countdown(market, clock.dueOn)}</span>
    </span>
  );
}
