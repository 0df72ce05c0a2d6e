import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type {
  CalendarDay,
  MarketCalendar,
} from '@trust-portal/plugin-culture-guides-common';
import { PageMessage, ToggleGroup, useAddress } from '@trust-portal/trust-ui';
import { gapsWithin } from '../../calendar/calendarDays';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { usePaths } from '../../hooks/usePaths';
import { YearStepper } from '../YearStepper';
import type { CalendarTask } from './CalendarDialogs';
import { CalendarSources } from './CalendarSources';
import { CalendarTransfers } from './CalendarTransfers';
import { DayList } from './DayList';
import { FilledGaps } from './FilledGaps';
import { GapBanners } from './GapBanners';
import { VersionsView } from './VersionsView';
import { YearView } from './YearView';

const views = ['year', 'list', 'versions'] as const;

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 3),
    },
    left: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
    old: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 2),
      padding: theme.spacing(1.5, 2),
      border: `1px dashed ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
    },
  }),
  { name: 'CultureGuidesCalendarBody' },
);

/** A calendar as one of its views shows it, with its tools, gaps and sources. */
export function CalendarBody(props: {
  calendar: MarketCalendar;
  year: number;
  /** Set when an older version is shown. */
  version?: number;
  loading: boolean;
  onOpen: (day: CalendarDay) => void;
  /** Begins an edit; absent for those who may not. */
  onTask?: (task: CalendarTask) => void;
  onImported?: () => void;
}) {
  const { calendar, year, version, loading } = props;
  const { onOpen, onTask, onImported } = props;
  const { market } = calendar;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  const address = useAddress();
  const paths = usePaths();
  const view = views.find(name => name === address.get('view')) ?? 'year';
  const gaps = gapsWithin(calendar.gaps, `${year}-01-01`, `${year}-12-31`);
  const outside =
    calendar.to < `${year}-01-01` || calendar.from > `${year}-12-31`;
  const days = (() => {
    if (view === 'versions') {
      return (
        <VersionsView market={market} newest={calendar.version} year={year} />
      );
    }
    if (outside) {
      return (
        <PageMessage
          title={t('calendars.market.outsideTitle')}
          text={t('calendars.market.outside', {
            from: formats.range(calendar.from, calendar.from),
            to: formats.range(calendar.to, calendar.to),
            year: String(year),
          })}
        />
      );
    }
    if (view === 'list') {
      const nothing = calendar.days.length + calendar.removed.length === 0;
      return nothing && !loading ? (
        <PageMessage
          title={t('calendars.market.emptyYear', { year: String(year) })}
          text={t('calendars.market.emptyYearHint')}
        />
      ) : (
        <DayList
          calendar={calendar}
          year={year}
          onOpen={onOpen}
          onRestore={onTask && (dayId => onTask({ kind: 'restore', dayId }))}
        />
      );
    }
    return <YearView calendar={calendar} year={year} onOpen={onOpen} />;
  })();
  return (
    <div className={classes.root} aria-busy={loading}>
      {version !== undefined && (
        <div role="note" className={classes.old}>
          <span>
            {t('calendars.market.asOf', { version: String(version) })}
          </span>
          <Link to={paths.calendar(market, { year: String(year) })}>
            {t('calendars.market.newest')}
          </Link>
        </div>
      )}
      <div className={classes.tools}>
        <div className={classes.left}>
          <YearStepper
            year={year}
            onChange={next => address.set({ year: String(next) })}
          />
          <ToggleGroup
            label={t('calendars.market.view.label')}
            options={views.map(value => ({
              value,
              label: t(`calendars.market.view.${value}`),
            }))}
            value={view}
            onChange={value =>
              address.set({ view: value === 'year' ? undefined : value })
            }
          />
        </div>
        <CalendarTransfers
          calendar={calendar}
          year={year}
          version={version}
          onImported={onImported}
        />
      </div>
      {view !== 'versions' && !outside && (
        <>
          <GapBanners
            market={market}
            gaps={gaps}
            onFilled={
              onTask && (gap => onTask({ kind: 'gap', gap, state: 'closed' }))
            }
          />
          <FilledGaps
            gaps={gapsWithin(
              calendar.closedGaps,
              `${year}-01-01`,
              `${year}-12-31`,
            )}
            onReopen={
              onTask && (gap => onTask({ kind: 'gap', gap, state: 'open' }))
            }
          />
        </>
      )}
      {days}
      <CalendarSources calendar={calendar} />
    </div>
  );
}
