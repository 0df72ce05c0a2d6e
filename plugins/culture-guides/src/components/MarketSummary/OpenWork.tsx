import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { MarketSummary } from '@trust-portal/plugin-culture-guides-common';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1.5),
      fontSize: 13,
      '& a': { textDecoration: 'underline' },
    },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesOpenWork' },
);

/** What waits for the team of a market. */
export function OpenWork(props: { market: MarketSummary }) {
  const { id, openReports, waitingReviews, unverifiedClaims } = props.market;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  return (
    <div className={classes.root}>
      {openReports > 0 ? (
        <Link to={paths.fieldReports({ market: id })}>
          {t('markets.openReports', { count: openReports })}
        </Link>
      ) : (
        <span className={classes.quiet}>{t('markets.noReports')}</span>
      )}
      {waitingReviews > 0 && (
        <Link to={paths.guide(id)}>
          {t('markets.waitingReviews', { count: waitingReviews })}
        </Link>
      )}
      {unverifiedClaims > 0 && (
        <span className={classes.quiet}>
          {t('markets.unverifiedClaims', { count: unverifiedClaims })}
        </span>
      )}
    </div>
  );
}
