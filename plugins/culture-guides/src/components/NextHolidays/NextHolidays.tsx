import { useId } from 'react';
import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import {
  LocalizedTextView,
  statusOf,
  useBilingual,
  useFormats,
  useLoaded,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCountdown } from '../../hooks/useCountdown';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { nextHolidays } from './nextHolidays';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(2, 2.5), borderRadius: 12 },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      justifyContent: 'space-between',
      gap: theme.spacing(0.5, 2),
      marginBottom: theme.spacing(1),
    },
    title: { margin: 0, fontSize: 17, fontWeight: 650 },
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      display: 'grid',
      gridTemplateColumns: 'minmax(72px, 120px) minmax(0, 1fr) auto',
      gap: theme.spacing(0, 1.5),
      padding: theme.spacing(0.75, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      fontSize: 14,
      '& a': { display: 'inline-block', lineHeight: '24px' },
    },
    when: {
      color: theme.palette.text.secondary,
      textAlign: 'end',
      fontSize: 13,
    },
    quiet: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesNextHolidays' },
);

/** As many markets as the card has room for. */
const shown = 6;

/** The holiday that comes next in each market, the soonest first. */
export function NextHolidays() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const bilingual = useBilingual();
  const countdown = useCountdown();
  const titleId = useId();
  const markets = useLoaded(
    cultureGuidesApiRef,
    api => api.listMarkets({}),
    [],
  );
  // Whoever may not read the guides has no use for a card that says so.
  if (statusOf(markets.error) === 403) return <></>;
  const next = nextHolidays(markets.value?.items ?? []).slice(0, shown);
  const words = (() => {
    if (markets.error) return t('searchResult.home.failed');
    if (!markets.value) return t('searchResult.home.loading');
    return next.length === 0 ? t('searchResult.home.none') : undefined;
  })();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={titleId}
      className={classes.root}
    >
      <div className={classes.head}>
        <h2 id={titleId} className={classes.title}>
          {t('searchResult.home.title')}
        </h2>
        <Link to={paths.calendars()}>{t('searchResult.home.all')}</Link>
      </div>
      {words && (
        <p className={classes.quiet} role="status">
          {words}
        </p>
      )}
      <ul className={classes.list}>
        {next.map(({ market, day }) => (
          <li key={market.id} className={classes.item}>
            <Link to={paths.calendar(market.id)}>{bilingual(market.name)}</Link>
            <span>
              <LocalizedTextView text={day.name} />
            </span>
            <span className={classes.when}>
              {formats.date(day.date)} · {countdown(market.id, day.date)}
            </span>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
