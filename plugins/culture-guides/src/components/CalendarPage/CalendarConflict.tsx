import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { MarketCalendar } from '@trust-portal/plugin-culture-guides-common';
import {
  LocalizedTextView,
  PageError,
  PageSkeleton,
  useLoaded,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { compareDays } from '../../calendar/calendarDays';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { PersonName } from '../PersonName';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      justifyItems: 'start',
      gap: theme.spacing(1),
      padding: theme.spacing(2),
      border: `1px solid ${theme.palette.warning.main}`,
      borderRadius: theme.shape.borderRadius,
    },
    title: { margin: 0, fontSize: 15 },
    text: { margin: 0 },
    list: { margin: 0, paddingInlineStart: theme.spacing(2.5) },
  }),
  { name: 'CultureGuidesCalendarConflict' },
);

/** Tells what somebody else did to a calendar since an edit began; nothing that was typed is lost. */
export function CalendarConflict(props: {
  /** The calendar as the writer saw it. */
  seen: MarketCalendar;
  year: number;
  /** The day that is being edited. */
  editedId?: string;
  onGoOn: (newest: MarketCalendar) => void;
}) {
  const { seen, year, editedId, onGoOn } = props;
  const { market } = seen;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  const found = useLoaded(
    cultureGuidesApiRef,
    async api => {
      const [newest, versions] = await Promise.all([
        api.getCalendar({ params: { market }, query: { year } }),
        api.listCalendarVersions({ params: { market }, query: {} }),
      ]);
      return { newest, versions: versions.items };
    },
    [market, year, seen.version],
  );
  const body = (() => {
    if (found.error) {
      return <PageError error={found.error} onRetry={found.retry} />;
    }
    if (!found.value) return <PageSkeleton rows={2} />;
    const { newest, versions } = found.value;
    const differences = compareDays(
      seen.days.filter(({ date }) => date.startsWith(`${year}-`)),
      newest.days,
    );
    return (
      <>
        <ul className={classes.list}>
          {versions
            .filter(({ version }) => version > seen.version)
            .map(({ version, by, reason }) => (
              <li key={version}>
                {t('calendars.conflict.entry', { version: String(version) })}{' '}
                <PersonName person={by} />
                {t('wording.colon')}
                {reason}
              </li>
            ))}
        </ul>
        {differences.length === 0 ? (
          <p className={classes.text}>
            {t('calendars.conflict.elsewhere', { year: String(year) })}
          </p>
        ) : (
          <ul className={classes.list}>
            {differences.map(({ change, before, after }) => {
              const day = after ?? before;
              return (
                day && (
                  <li key={day.id}>
                    {t(`calendars.conflict.difference.${change}`)}{' '}
                    {formats.medium(day.date)},{' '}
                    <LocalizedTextView text={day.name} />{' '}
                    {day.id === editedId && (
                      <strong>{t('calendars.conflict.sameDay')}</strong>
                    )}
                  </li>
                )
              );
            })}
          </ul>
        )}
        <Button variant="outlined" onClick={() => onGoOn(newest)}>
          {t('calendars.conflict.goOn', { version: String(newest.version) })}
        </Button>
      </>
    );
  })();
  return (
    <div role="alert" className={classes.root}>
      <h3 className={classes.title}>{t('calendars.conflict.title')}</h3>
      <p className={classes.text}>{t('calendars.conflict.text')}</p>
      {body}
    </div>
  );
}
