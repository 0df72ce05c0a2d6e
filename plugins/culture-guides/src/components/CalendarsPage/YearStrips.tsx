import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { MarketCalendar } from '@trust-portal/plugin-culture-guides-common';
import {
  ScrollArea,
  ToneChip,
  useFormats,
  useReaderLanguage,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import {
  closedMarkets,
  gapsWithin,
  isUnknown,
} from '../../calendar/calendarDays';
import { monthsOf } from '../../calendar/dates';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { useGapSentence } from '../CalendarPage/useGapSentence';
import { MonthStrip } from './MonthStrip';
import type { CalendarAnswer } from './useCalendars';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      fontSize: 13,
      fontVariantNumeric: 'tabular-nums',
      '& th, & td': {
        padding: theme.spacing(0.5),
        border: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
        minWidth: 62,
      },
      // The market stays in sight while the months move under it.
      '& th:first-child': {
        position: 'sticky',
        insetInlineStart: 0,
        zIndex: 1,
        minWidth: 104,
        padding: theme.spacing(0.75),
        backgroundColor: theme.palette.background.paper,
      },
    },
    market: { display: 'inline-block', lineHeight: '24px', fontWeight: 650 },
    gap: {
      background: `repeating-linear-gradient(135deg, transparent 0 6px, ${theme.palette.action.hover} 6px 12px)`,
    },
    failed: { color: theme.palette.error.main },
  }),
  { name: 'CultureGuidesYearStrips' },
);

/** Markets down the side, months across the top, in each field the days of that month. */
export function YearStrips(props: {
  answers: readonly CalendarAnswer[];
  year: number;
}) {
  const { answers, year } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const language = useReaderLanguage();
  const nameOf = useVocabularyName();
  const closed = closedMarkets(
    answers.flatMap(({ calendar }) => calendar ?? []),
  );
  const sharedWith = (market: string) => (date: string) =>
    (closed.get(date) ?? [])
      .filter(other => other !== market)
      .map(other => nameOf('markets', other))
      .join(language === 'zh' ? '、' : ', ');
  const label = t('calendars.compare.strip', { year: String(year) });
  const months = monthsOf(year);
  return (
    <ScrollArea label={label}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('calendars.compare.market')}</th>
            {months.map(month => (
              <th key={month} scope="col">
                {formats.monthName(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.map(({ market, calendar }) => (
            <tr key={market}>
              <th scope="row">
                <MarketHead market={market} year={year} calendar={calendar} />
              </th>
              {calendar ? (
                months.map(month => (
                  <td
                    key={month}
                    className={
                      gapsWithin(
                        calendar.gaps,
                        `${month}-01`,
                        `${month}-28`,
                      ).some(isUnknown)
                        ? classes.gap
                        : undefined
                    }
                  >
                    <MonthStrip
                      calendar={calendar}
                      month={month}
                      sharedWith={sharedWith(market)}
                    />
                  </td>
                ))
              ) : (
                <td colSpan={12} className={classes.failed}>
                  {nameOf('markets', market)} {t('calendars.compare.failed')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function MarketHead(props: {
  market: string;
  year: number;
  calendar?: MarketCalendar;
}) {
  const { market, year, calendar } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const nameOf = useVocabularyName();
  const paths = usePaths();
  const sentenceOf = useGapSentence();
  const gaps = calendar
    ? gapsWithin(calendar.gaps, `${year}-01-01`, `${year}-12-31`)
    : [];
  return (
    <>
      <Link
        to={paths.calendar(market, { year: String(year) })}
        className={classes.market}
      >
        {nameOf('markets', market)}
      </Link>
      {gaps.length > 0 && (
        <div>
          <ToneChip
            tone="warning"
            title={gaps.map(gap => sentenceOf(market, gap)).join(' ')}
          >
            {t('calendars.compare.gapMark')}
          </ToneChip>
        </div>
      )}
    </>
  );
}
