import { makeStyles } from '@material-ui/core/styles';
import type { MarketSummary } from '@trust-portal/plugin-culture-guides-common';
import {
  LocalizedTextView,
  useFormats,
  useReaderLanguage,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { daysBetween, localDay } from './countdown';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 1.5),
    },
    when: { color: theme.palette.text.secondary, whiteSpace: 'nowrap' },
    none: { color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesNextDays' },
);

/** The next holidays of a market, each with the days until then. */
export function NextDays(props: {
  days: MarketSummary['nextDays'];
  gaps: MarketSummary['calendarGaps'];
  maximum?: number;
}) {
  const { days, gaps, maximum = 2 } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const language = useReaderLanguage();
  const relative = new Intl.RelativeTimeFormat(
    language === 'zh' ? 'zh-Hans' : 'en',
    { numeric: 'auto' },
  );
  const today = localDay(new Date());
  if (days.length === 0) {
    return (
      <span className={classes.none}>
        {gaps.length > 0 ? t('markets.daysUnknown') : t('markets.noDays')}
      </span>
    );
  }
  return (
    <ul className={classes.list}>
      {days.slice(0, maximum).map(day => (
        <li key={day.id} className={classes.item}>
          <span>
            <LocalizedTextView text={day.name} />
          </span>
          <span className={classes.when}>
            {formats.date(day.date)} ·{' '}
            {relative.format(daysBetween(today, day.date), 'day')}
          </span>
        </li>
      ))}
    </ul>
  );
}
