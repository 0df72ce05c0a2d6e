import { useId } from 'react';
import { alpha, makeStyles } from '@material-ui/core/styles';
import type { CalendarDay } from '@trust-portal/plugin-culture-guides-common';
import { VisuallyHidden, useLocalized } from '@trust-portal/trust-ui';
import { standingOf } from '../../calendar/calendarDays';
import { weekdaysFrom, weeksOf } from '../../calendar/dates';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { DayMark } from '../DayMark';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(1, 1.25, 1.25),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.paper,
      minWidth: 0,
    },
    unknown: { borderStyle: 'dashed', borderColor: theme.palette.warning.main },
    name: {
      display: 'flex',
      alignItems: 'baseline',
      justifyContent: 'space-between',
      margin: theme.spacing(0, 0, 0.5),
      fontSize: 14,
      fontWeight: 650,
    },
    note: { color: theme.palette.warning.main, fontSize: 12, fontWeight: 600 },
    table: {
      width: '100%',
      tableLayout: 'fixed',
      borderCollapse: 'separate',
      borderSpacing: 2,
      fontSize: 13,
      fontVariantNumeric: 'tabular-nums',
      '& th': {
        padding: 0,
        color: theme.palette.text.secondary,
        fontSize: 11,
        fontWeight: 500,
      },
      '& td': { padding: 0, height: 34, textAlign: 'center' },
    },
    plain: { display: 'block', lineHeight: '34px', borderRadius: 6 },
    day: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'center',
      gap: 1,
      width: '100%',
      height: 34,
      padding: 0,
      border: '1px solid transparent',
      borderRadius: 6,
      backgroundColor: 'transparent',
      color: theme.palette.text.primary,
      font: 'inherit',
      lineHeight: '16px',
      cursor: 'pointer',
      '&:hover': { borderColor: theme.palette.text.secondary },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 1,
      },
    },
    // The looks of a day stand behind the button's own, so that they win.
    weekend: {
      backgroundColor: theme.palette.action.hover,
      color: theme.palette.text.secondary,
    },
    closed: {
      backgroundColor: alpha(theme.palette.error.main, 0.12),
      fontWeight: 700,
    },
    // A weekend day that is worked stands out by its frame, not by a colour alone.
    makeUp: {
      border: `1.5px solid ${theme.palette.success.main}`,
      fontWeight: 700,
    },
    today: {
      boxShadow: `0 0 0 2px ${theme.palette.primary.main}`,
      fontWeight: 700,
    },
    marks: { display: 'inline-flex', gap: 2, lineHeight: 0 },
  }),
  { name: 'CultureGuidesMonthGrid' },
);

/** One month as a small table of weeks; days that the calendar speaks of can be opened. */
export function MonthGrid(props: {
  /** Such as `2026-02`. */
  month: string;
  firstDay: number;
  weekend: readonly number[];
  byDate: ReadonlyMap<string, CalendarDay[]>;
  today: string;
  /** Whether nothing at all is known of this month. */
  unknown: boolean;
  onOpen: (day: CalendarDay) => void;
}) {
  const { month, firstDay, weekend, byDate, today, unknown, onOpen } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  const localized = useLocalized();
  const titleId = useId();

  function contentOf(date: string) {
    const days = byDate.get(date) ?? [];
    const standing = standingOf(date, days, weekend);
    const look = [
      standing === 'closed' && classes.closed,
      standing === 'make-up-workday' && classes.makeUp,
      standing === 'weekend' && classes.weekend,
      date === today && classes.today,
    ].filter(Boolean);
    const number = Number(date.slice(8));
    if (days.length === 0) {
      return (
        <span className={[classes.plain, ...look].join(' ')}>
          {number}
          {standing === 'weekend' && (
            <VisuallyHidden>{t('calendars.weekend')}</VisuallyHidden>
          )}
        </span>
      );
    }
    const names = days
      .map(
        day =>
          `${localized(day.name).text} (${t(`calendars.kind.${day.kind}`)})`,
      )
      .join(', ');
    const words = t('calendars.market.dayButton', {
      date: formats.long(date),
      names,
    });
    return (
      <button
        type="button"
        className={[classes.day, ...look].join(' ')}
        aria-label={words}
        title={words}
        onClick={() => onOpen(days[0])}
      >
        {number}
        <span className={classes.marks}>
          {days.slice(0, 3).map(day => (
            <DayMark key={day.id} kind={day.kind} size={9} />
          ))}
        </span>
      </button>
    );
  }

  return (
    <section
      aria-labelledby={titleId}
      className={`${classes.root} ${unknown ? classes.unknown : ''}`}
    >
      <h2 className={classes.name}>
        <span id={titleId}>{formats.monthName(month)}</span>
        {unknown && (
          <span className={classes.note}>
            {t('calendars.market.unknownMonth')}
          </span>
        )}
      </h2>
      <table className={classes.table} aria-labelledby={titleId}>
        <thead>
          <tr>
            {weekdaysFrom(firstDay).map(weekday => (
              <th
                key={weekday}
                scope="col"
                abbr={formats.weekdayName(weekday, 'long')}
              >
                {formats.weekdayName(weekday, 'narrow')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month, firstDay).map((week, row) => (
            <tr key={week.find(Boolean)}>
              {week.map((date, column) => (
                <td
                  key={date ?? `${row} ${column}`}
                  aria-current={date === today ? 'date' : undefined}
                >
                  {date && contentOf(date)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
