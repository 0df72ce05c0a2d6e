import Button from '@material-ui/core/Button';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type {
  CalendarDay,
  MarketCalendar,
} from '@trust-portal/plugin-culture-guides-common';
import {
  LocalizedTextView,
  ScrollArea,
  Section,
  ToneChip,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { CertaintyChip, DayMark } from '../DayMark';
import { DayNotes, DaySource, hasNotes } from './DayNotes';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        padding: theme.spacing(1, 2, 1, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
      '& tbody th': { fontWeight: 600, whiteSpace: 'nowrap' },
    },
    notes: { minWidth: 280, fontSize: 13 },
    name: { minWidth: 150 },
    open: {
      padding: 0,
      border: 0,
      minHeight: 24,
      backgroundColor: 'transparent',
      color: theme.palette.primary.main,
      font: 'inherit',
      fontWeight: 600,
      textAlign: 'start',
      cursor: 'pointer',
      '&:hover': { textDecoration: 'underline' },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    under: { color: theme.palette.text.secondary, fontSize: 13 },
    kind: { display: 'inline-flex', alignItems: 'center', gap: 6 },
    cards: {
      display: 'grid',
      gap: theme.spacing(2),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    card: {
      display: 'grid',
      gap: theme.spacing(0.75),
      paddingBottom: theme.spacing(2),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
    },
    removed: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      padding: theme.spacing(1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    plainList: { margin: 0, padding: 0, listStyle: 'none' },
    hint: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesDayList' },
);

/** The days of a year one below the other, with everything that is known of them. */
export function DayList(props: {
  calendar: MarketCalendar;
  year: number;
  onOpen: (day: CalendarDay) => void;
  /** Brings back a day that was taken out; absent for those who may not. */
  onRestore?: (dayId: string) => void;
}) {
  const { calendar, year, onOpen, onRestore } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const title = t('calendars.list.title', { year: String(year) });
  const days = [...calendar.days].sort((one, other) =>
    one.date.localeCompare(other.date),
  );
  const rows = days.map(day => (
    <DayRow key={day.id} day={day} narrow={narrow} onOpen={onOpen} />
  ));
  return (
    <>
      <Section title={title}>
        {narrow ? (
          <ul className={classes.cards}>{rows}</ul>
        ) : (
          <ScrollArea label={title}>
            <table className={classes.table} aria-label={title}>
              <thead>
                <tr>
                  {(
                    [
                      'date',
                      'weekday',
                      'name',
                      'kind',
                      'certainty',
                      'notes',
                      'source',
                    ] as const
                  ).map(column => (
                    <th key={column} scope="col">
                      {t(`calendars.list.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>{rows}</tbody>
            </table>
          </ScrollArea>
        )}
      </Section>
      <RemovedDays calendar={calendar} year={year} onRestore={onRestore} />
    </>
  );
}

function DayRow(props: {
  day: CalendarDay;
  narrow: boolean;
  onOpen: (day: CalendarDay) => void;
}) {
  const { day, narrow, onOpen } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  const date = formats.range(day.date, day.date);
  const weekday = formats.weekday(day.date);
  const name = (
    <>
      <button
        type="button"
        className={classes.open}
        onClick={() => onOpen(day)}
      >
        <LocalizedTextView text={day.name} />
      </button>
      {day.localName && <div className={classes.under}>{day.localName}</div>}
    </>
  );
  const kind = (
    <span className={classes.kind}>
      <DayMark kind={day.kind} />
      {t(`calendars.kind.${day.kind}`)}
    </span>
  );
  const certainty = (
    <>
      <CertaintyChip certainty={day.certainty} />
      {day.origin === 'team' && (
        <>
          {' '}
          <ToneChip tone="neutral">{t('calendars.list.byTeam')}</ToneChip>
        </>
      )}
    </>
  );
  if (narrow) {
    return (
      <li className={classes.card}>
        <div className={classes.under}>
          {date} · {weekday}
        </div>
        <div>{name}</div>
        <div className={classes.chips}>
          {kind}
          {certainty}
        </div>
        {hasNotes(day) && <DayNotes day={day} />}
        <div className={classes.under}>
          <DaySource day={day} />
        </div>
      </li>
    );
  }
  return (
    <tr>
      <th scope="row">{date}</th>
      <td>{weekday}</td>
      <td className={classes.name}>{name}</td>
      <td>{kind}</td>
      <td>{certainty}</td>
      <td className={classes.notes}>
        {hasNotes(day) && <DayNotes day={day} />}
      </td>
      <td className={classes.under}>
        <DaySource day={day} />
      </td>
    </tr>
  );
}

function RemovedDays(props: {
  calendar: MarketCalendar;
  year: number;
  onRestore?: (dayId: string) => void;
}) {
  const { calendar, year, onRestore } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  const removed = calendar.removed.filter(({ date }) =>
    date.startsWith(`${year}-`),
  );
  if (removed.length === 0) return null;
  return (
    <Section title={t('calendars.list.removedTitle')}>
      <p className={classes.hint}>{t('calendars.list.removedHint')}</p>
      <ul className={classes.plainList}>
        {removed.map(({ id, date, reason }) => (
          <li key={id} className={classes.removed}>
            <div>
              <strong>{formats.long(date)}</strong>
              <div className={classes.under}>{id}</div>
              <div>
                {t('calendars.list.reason')}
                {t('wording.colon')}
                {reason}
              </div>
            </div>
            {onRestore && (
              <Button
                size="small"
                variant="outlined"
                onClick={() => onRestore(id)}
              >
                {t('calendars.list.restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
