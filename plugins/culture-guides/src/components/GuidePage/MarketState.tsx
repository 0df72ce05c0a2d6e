import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { Guide } from '@trust-portal/plugin-culture-guides-common';
import { Section } from '@trust-portal/trust-ui';
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
    root: { display: 'grid', gap: theme.spacing(1.5) },
    label: {
      margin: theme.spacing(0, 0, 0.25),
      color: theme.palette.text.secondary,
      fontSize: 12,
      fontWeight: 600,
    },
  }),
  { name: 'CultureGuidesMarketState' },
);

/** How the guide stands, what comes next, and what is open. */
export function MarketState(props: { guide: Guide }) {
  const { market } = props.guide;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  return (
    <Section title={t('guide.state')}>
      <div className={classes.root}>
        <FreshnessBar sections={market.sections} />
        <TranslationState market={market} />
        <OpenWork market={market} />
        <div>
          <p className={classes.label}>{t('markets.column.days')}</p>
          <NextDays days={market.nextDays} gaps={market.calendarGaps} />
          <Link to={paths.calendar(market.id)}>{t('guide.calendar')}</Link>
        </div>
        {market.launches.length > 0 && (
          <div>
            <p className={classes.label}>{t('markets.column.launches')}</p>
            <MarketLaunches market={market} />
          </div>
        )}
      </div>
    </Section>
  );
}
