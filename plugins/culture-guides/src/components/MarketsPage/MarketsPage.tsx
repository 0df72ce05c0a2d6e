import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { cultureGuidesSignalChannel } from '@trust-portal/plugin-culture-guides-common';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  ToggleGroup,
  useAddress,
  useLiveReload,
  useLoaded,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { MarketCard } from './MarketCard';
import { MarketTable } from './MarketTable';
import { TodayLine } from './TodayLine';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
    },
    cards: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
      gap: theme.spacing(2),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
  }),
  { name: 'CultureGuidesMarketsPage' },
);

/** All markets: how fresh their guides are, what is open, what comes next. */
export function MarketsPage() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const address = useAddress();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const markets = useLoaded(
    cultureGuidesApiRef,
    api => api.listMarkets({}),
    [],
  );
  useLiveReload(markets.retry, { channel: cultureGuidesSignalChannel });
  const view = address.get('view') === 'table' ? 'table' : 'cards';
  const items = markets.value?.items;
  return (
    <CultureGuidesPage
      title={t('markets.title')}
      subtitle={t('markets.subtitle')}
    >
      <div className={classes.root}>
        <div className={classes.head}>
          <TodayLine />
          {!narrow && items && items.length > 0 && (
            <ToggleGroup
              label={t('markets.view.label')}
              value={view}
              onChange={chosen =>
                address.set({ view: chosen === 'cards' ? undefined : chosen })
              }
              options={[
                { value: 'cards', label: t('markets.view.cards') },
                { value: 'table', label: t('markets.view.table') },
              ]}
            />
          )}
        </div>
        {markets.error && (
          <PageError error={markets.error} onRetry={markets.retry} />
        )}
        {!items && !markets.error && <PageSkeleton />}
        {items?.length === 0 && (
          <PageMessage title={t('markets.none')} text={t('markets.noneHint')} />
        )}
        {items && items.length > 0 && view === 'table' && !narrow && (
          <MarketTable markets={items} />
        )}
        {items && items.length > 0 && (view === 'cards' || narrow) && (
          <ul className={classes.cards}>
            {items.map(market => (
              <li key={market.id}>
                <MarketCard market={market} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </CultureGuidesPage>
  );
}
