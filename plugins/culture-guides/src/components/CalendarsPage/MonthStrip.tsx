import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { MarketCalendar } from '@trust-portal/plugin-culture-guides-common';
import { VisuallyHidden, useLocalized } from '@trust-portal/trust-ui';
import { toSpans, closes } from '../../calendar/calendarDays';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { usePaths } from '../../hooks/usePaths';
import { DayMark } from '../DayMark';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'flex',
      flexDirection: 'column',
      gap: 1,
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    // Links stand above one another: each is 24 pixels high, to be hit with a finger (WCAG 2.5.8).
    day: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 4,
      minHeight: 24,
      padding: '0 4px',
      borderRadius: 4,
      color: theme.palette.text.primary,
      whiteSpace: 'nowrap',
      '&:hover': { backgroundColor: theme.palette.action.hover },
    },
    shared: {
      borderBottom: `2px solid ${theme.palette.text.primary}`,
      borderRadius: '4px 4px 0 0',
      fontWeight: 650,
    },
  }),
  { name: 'CultureGuidesMonthStrip' },
);

/** The days of one market in one month: the day of the month, the mark of its kind, its name on demand. */
export function MonthStrip(props: {
  calendar: MarketCalendar;
  /** Such as `2026-02`. */
  month: string;
  /** Which other markets are closed on a date. */
  sharedWith: (date: string) => string;
}) {
  const { calendar, month, sharedWith } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  const localized = useLocalized();
  const paths = usePaths();
  const spans = toSpans(
    calendar.days.filter(({ date }) => date.startsWith(month)),
  );
  return (
    <ul className={classes.list}>
      {spans.map(({ from, to, days }) => {
        const [first] = days;
        const others = closes(first.kind)
          ? [...new Set(days.map(({ date }) => sharedWith(date)))].find(Boolean)
          : undefined;
        const words = [
          `${formats.range(from, to)}: ${localized(first.name).text}`,
          t(`calendars.kind.${first.kind}`),
          ...(others
            ? [t('calendars.compare.shared', { markets: others })]
            : []),
        ].join(' · ');
        const number = (date: string) => Number(date.slice(8));
        return (
          <li key={first.id}>
            <Link
              className={`${classes.day} ${others ? classes.shared : ''}`}
              to={paths.calendar(calendar.market, {
                year: month.slice(0, 4),
                day: first.id,
              })}
              title={words}
            >
              <DayMark kind={first.kind} />
              <span aria-hidden>
                {from === to ? number(from) : `${number(from)}–${number(to)}`}
              </span>
              <VisuallyHidden>{words}</VisuallyHidden>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
