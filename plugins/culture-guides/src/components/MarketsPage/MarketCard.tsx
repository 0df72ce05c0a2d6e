import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import type { MarketSummary } from '@trust-portal/plugin-culture-guides-common';
import { OwnerName, useBilingual } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import {
  FreshnessBar,
  MarketLaunches,
  NextDays,
  OpenWork,
  TranslationState,
} from '../MarketSummary';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      alignContent: 'start',
      gap: theme.spacing(1.5),
      height: '100%',
      padding: theme.spacing(2, 2.5, 2.5),
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 1.5),
    },
    name: { margin: 0, fontSize: 19, fontWeight: 650, lineHeight: 1.3 },
    owner: { fontSize: 13 },
    label: {
      margin: theme.spacing(0, 0, 0.25),
      color: theme.palette.text.secondary,
      fontSize: 12,
      fontWeight: 600,
    },
  }),
  { name: 'CultureGuidesMarketCard' },
);

/** One market of the overview. */
export function MarketCard(props: { market: MarketSummary }) {
  const { market } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const bilingual = useBilingual();
  const name = bilingual(market.name);
  return (
    <Paper component="article" className={classes.root} aria-label={name}>
      <div className={classes.head}>
        <h2 className={classes.name}>
          <Link to={paths.guide(market.id)} color="inherit">
            {name}
          </Link>
        </h2>
        <span className={classes.owner}>
          <OwnerName owner={market.owner} />
        </span>
      </div>
      <FreshnessBar sections={market.sections} />
      <TranslationState market={market} />
      <OpenWork market={market} />
      <div>
        <p className={classes.label}>{t('markets.column.days')}</p>
        <NextDays days={market.nextDays} gaps={market.calendarGaps} />
      </div>
      {market.launches.length > 0 && (
        <div>
          <p className={classes.label}>{t('markets.column.launches')}</p>
          <MarketLaunches market={market} />
        </div>
      )}
    </Paper>
  );
}
