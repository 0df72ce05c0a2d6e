import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { MarketCalendar } from '@trust-portal/plugin-culture-guides-common';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      paddingTop: theme.spacing(1.5),
      borderTop: `1px solid ${theme.palette.divider}`,
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
    title: { margin: 0, fontSize: 13, fontWeight: 650 },
    text: { margin: theme.spacing(0.5, 0, 0) },
    list: { margin: 0, paddingInlineStart: theme.spacing(2.5) },
  }),
  { name: 'CultureGuidesCalendarSources' },
);

const knownLimits = [
  'regional-holidays-left-out',
  'religious-days-announced-by-authorities',
] as const;

/** Whose data the days derive from, and what the calendar leaves out as a whole. */
export function CalendarSources(props: { calendar: MarketCalendar }) {
  const { attributions, limits } = props.calendar;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  return (
    <footer className={classes.root}>
      <h2 className={classes.title}>{t('calendars.attribution.title')}</h2>
      {attributions.length > 0 && (
        <>
          <p className={classes.text}>{t('calendars.attribution.computed')}</p>
          <ul className={classes.list}>
            {attributions.map(({ name, licence, url }) => (
              <li key={url}>
                <Link to={url}>
                  {t('calendars.attribution.entry', { name, licence })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={classes.text}>{t('calendars.attribution.team')}</p>
      {knownLimits
        .filter(limit => limits.includes(limit))
        .map(limit => (
          <p key={limit} className={classes.text}>
            {t(`calendars.limit.${limit}`)}
          </p>
        ))}
    </footer>
  );
}
