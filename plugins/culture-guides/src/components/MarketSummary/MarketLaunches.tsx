import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { MarketSummary } from '@trust-portal/plugin-culture-guides-common';
import { ToneChip, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
    },
    day: { color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesMarketLaunches' },
);

/** The launches that are being prepared in a market, and what still blocks them. */
export function MarketLaunches(props: { market: MarketSummary }) {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const formats = useFormats();
  return (
    <ul className={classes.list}>
      {props.market.launches.map(launch => (
        <li key={launch.id} className={classes.item}>
          <Link to={paths.launch(launch.id)}>{launch.name}</Link>
          <span className={classes.day}>{formats.date(launch.targetOn)}</span>
          {launch.blockers > 0 ? (
            <ToneChip tone="warning">
              {t('markets.blockers', { count: launch.blockers })}
            </ToneChip>
          ) : (
            <ToneChip tone="positive">{t('markets.noBlockers')}</ToneChip>
          )}
        </li>
      ))}
    </ul>
  );
}
