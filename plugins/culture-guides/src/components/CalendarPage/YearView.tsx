import { makeStyles } from '@material-ui/core/styles';
import type {
  CalendarDay,
  MarketCalendar,
} from '@trust-portal/plugin-culture-guides-common';
import { daysByDate, gapsWithin, isUnknown } from '../../calendar/calendarDays';
import { dayInZone, firstDayOfWeek, monthsOf } from '../../calendar/dates';
import { DayLegend } from '../DayMark';
import { MonthGrid } from './MonthGrid';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5) },
    months: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 256px), 1fr))',
      gap: theme.spacing(1.5),
    },
  }),
  { name: 'CultureGuidesYearView' },
);

/** The twelve months of a year, with weeks that begin as the market's do. */
export function YearView(props: {
  calendar: MarketCalendar;
  year: number;
  onOpen: (day: CalendarDay) => void;
}) {
  const { calendar, year, onOpen } = props;
  const classes = useStyles();
  const byDate = daysByDate(calendar.days);
  const firstDay = firstDayOfWeek(calendar.market);
  const today = dayInZone(calendar.timeZone);
  return (
    <div className={classes.root}>
      <DayLegend />
      <div className={classes.months}>
        {monthsOf(year).map(month => (
          <MonthGrid
            key={month}
            month={month}
            firstDay={firstDay}
            weekend={calendar.weekend}
            byDate={byDate}
            today={today}
            unknown={gapsWithin(
              calendar.gaps,
              `${month}-01`,
              `${month}-28`,
            ).some(isUnknown)}
            onOpen={onOpen}
          />
        ))}
      </div>
    </div>
  );
}
