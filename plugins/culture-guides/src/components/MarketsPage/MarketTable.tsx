import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { MarketSummary } from '@trust-portal/plugin-culture-guides-common';
import {
  OwnerName,
  ScrollArea,
  useAddress,
  useBilingual,
  useFormats,
  useReaderLanguage,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import {
  FreshnessBar,
  MarketLaunches,
  NextDays,
  TranslationState,
} from '../MarketSummary';
import { marketColumns, sortMarkets } from './sortMarkets';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      minWidth: 1100,
      borderCollapse: 'collapse',
      backgroundColor: theme.palette.background.paper,
      fontSize: 13,
      '& th, & td': {
        padding: theme.spacing(1.25),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
    },
    sort: {
      padding: theme.spacing(0.5, 0),
      border: 0,
      backgroundColor: 'transparent',
      color: theme.palette.text.primary,
      font: 'inherit',
      fontWeight: 600,
      textAlign: 'start',
      whiteSpace: 'nowrap',
      cursor: 'pointer',
      '&:hover': { textDecoration: 'underline' },
      '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    },
    name: {
      display: 'inline-block',
      fontSize: 15,
      fontWeight: 600,
      lineHeight: '24px',
    },
    sections: { minWidth: 190 },
    days: { minWidth: 220 },
  }),
  { name: 'CultureGuidesMarketTable' },
);

/** All markets as rows, to be sorted by what matters. */
export function MarketTable(props: { markets: readonly MarketSummary[] }) {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const address = useAddress();
  const formats = useFormats();
  const bilingual = useBilingual();
  const language = useReaderLanguage();
  const by =
    marketColumns.find(column => column === address.get('sort')) ?? 'name';
  const reversed = address.get('order') === 'reversed';
  const label = t('markets.caption');
  const order = reversed ? 'descending' : 'ascending';
  return (
    <ScrollArea label={label}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {marketColumns.map(column => (
              <th
                key={column}
                scope="col"
                aria-sort={column === by ? order : undefined}
              >
                <button
                  type="button"
                  className={classes.sort}
                  onClick={() =>
                    address.set({
                      sort: column,
                      order:
                        column === by && !reversed ? 'reversed' : undefined,
                    })
                  }
                >
                  {t(`markets.column.${column}`)}
                  {column === by && (
                    <span aria-hidden>{reversed ? ' ▾' : ' ▴'}</span>
                  )}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortMarkets(props.markets, { by, reversed, language }).map(
            market => (
              <tr key={market.id}>
                <th scope="row">
                  <Link to={paths.guide(market.id)} className={classes.name}>
                    {bilingual(market.name)}
                  </Link>
                  <div>
                    <OwnerName owner={market.owner} />
                  </div>
                </th>
                <td className={classes.sections}>
                  <FreshnessBar sections={market.sections} />
                </td>
                <td>
                  <TranslationState market={market} />
                </td>
                <td>
                  {market.openReports > 0 ? (
                    <Link to={paths.fieldReports({ market: market.id })}>
                      {formats.number(market.openReports)}
                    </Link>
                  ) : (
                    formats.number(0)
                  )}
                </td>
                <td>{formats.number(market.waitingReviews)}</td>
                <td className={classes.days}>
                  <NextDays
                    days={market.nextDays}
                    gaps={market.calendarGaps}
                    maximum={1}
                  />
                </td>
                <td>
                  <MarketLaunches market={market} />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </ScrollArea>
  );
}
