import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type {
  CalendarGap,
  MarketCalendar,
} from '@trust-portal/plugin-culture-guides-common';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      padding: 0,
      listStyle: 'none',
      color: theme.palette.text.secondary,
    },
    gap: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'CultureGuidesFilledGaps' },
);

/** Gaps of which the team said that their days are all there now, with the reason. */
export function FilledGaps(props: {
  gaps: MarketCalendar['closedGaps'];
  /** Takes that back; absent for those who may not. */
  onReopen?: (gap: CalendarGap) => void;
}) {
  const { gaps, onReopen } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  if (gaps.length === 0) return null;
  return (
    <ul className={classes.list}>
      {gaps.map(({ code, from, to, reason }) => (
        <li key={`${code} ${from}`} className={classes.gap}>
          <span>
            {t('calendars.gap.filled', {
              span: formats.range(from, to),
              reason,
            })}
          </span>
          {onReopen && (
            <Button size="small" onClick={() => onReopen({ code, from, to })}>
              {t('calendars.gap.open.submit')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
