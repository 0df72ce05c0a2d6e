import { makeStyles } from '@material-ui/core/styles';
import type { MarketCalendar } from '@trust-portal/plugin-culture-guides-common';
import {
  LocalizedTextView,
  ScrollArea,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { closedMarkets, daysByDate } from '../../calendar/calendarDays';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { DayMark } from '../DayMark';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      fontSize: 13,
      '& th, & td': {
        padding: theme.spacing(0.5, 1.5, 0.5, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
      '& th': { whiteSpace: 'nowrap' },
      '& tbody th': { fontWeight: 500 },
      '& td': { minWidth: 120 },
    },
    shared: { fontWeight: 700 },
    entry: { display: 'flex', alignItems: 'baseline', gap: 6 },
    none: { color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesDayTable' },
);

/** The same days as a table: one line a date, one column a market. */
export function DayTable(props: {
  calendars: readonly MarketCalendar[];
  year: number;
  /** Leaves only dates on which at least two of the markets are closed. */
  onlyShared: boolean;
}) {
  const { calendars, year, onlyShared } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  const nameOf = useVocabularyName();
  const closed = closedMarkets(calendars);
  const columns = calendars.map(({ market, days }) => ({
    market,
    byDate: daysByDate(days),
  }));
  const isShared = (date: string) => (closed.get(date)?.length ?? 0) > 1;
  const dates = [
    ...new Set(
      calendars.flatMap(({ days }) =>
        days
          .filter(({ kind }) => kind !== 'observance')
          .map(({ date }) => date),
      ),
    ),
  ]
    .filter(date => !onlyShared || isShared(date))
    .sort();
  const label = t('calendars.compare.table');
  if (dates.length === 0) {
    return (
      <p className={classes.none}>
        {t(
          onlyShared
            ? 'calendars.compare.nothingShared'
            : 'calendars.compare.nothing',
          { year: String(year) },
        )}
      </p>
    );
  }
  return (
    <ScrollArea label={label}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('calendars.compare.date')}</th>
            {columns.map(({ market }) => (
              <th key={market} scope="col">
                {nameOf('markets', market)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dates.map(date => (
            <tr key={date}>
              <th
                scope="row"
                className={isShared(date) ? classes.shared : undefined}
              >
                {formats.medium(date)}
              </th>
              {columns.map(({ market, byDate }) => (
                <td key={market}>
                  {byDate.get(date)?.map(day => (
                    <div key={day.id} className={classes.entry}>
                      <span title={t(`calendars.kind.${day.kind}`)}>
                        <DayMark kind={day.kind} />
                      </span>
                      <span>
                        <LocalizedTextView text={day.name} />
                      </span>
                    </div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
