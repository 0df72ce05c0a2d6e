import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import PrintIcon from '@material-ui/icons/Print';
import {
  MarketSelect,
  PageError,
  PageMessage,
  PageSkeleton,
  SelectField,
  useAddress,
  useBilingual,
  usePages,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { PainPointsPage } from '../PainPointsPage';
import { ClosedChainCard } from './ClosedChainCard';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      '@media print': { display: 'block' },
    },
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1.5),
      '@media print': { display: 'none' },
    },
    segment: { flex: '0 1 220px' },
    more: { justifySelf: 'center' },
  }),
  { name: 'PainPointsYouSaidPage' },
);

/** Closed chains in the words of a reader: what customers said, what was done, and the proof. */
export function YouSaidPage() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const address = useAddress();
  const { segments } = usePortalVocabulary();
  const market = address.get('market');
  const segment = address.get('segment');
  const chains = usePages(
    painPointsApiRef,
    (api, cursor) =>
      api.listClosedChains({
        query: {
          market: market && [market],
          segment: segment && [segment],
          cursor,
          limit: '10',
        },
      }),
    [market, segment],
  );
  const body = (() => {
    if (chains.error && !chains.items) {
      return <PageError error={chains.error} onRetry={chains.retry} />;
    }
    if (!chains.items) return <PageSkeleton rows={4} />;
    if (chains.items.length === 0) {
      return market || segment ? (
        <PageMessage
          title={t('reports.youSaid.nothingFound')}
          text={t('reports.youSaid.nothingFoundHint')}
        />
      ) : (
        <PageMessage
          title={t('reports.youSaid.empty')}
          text={t('reports.youSaid.emptyHint')}
        />
      );
    }
    return chains.items.map(chain => (
      <ClosedChainCard key={chain.painId} chain={chain} />
    ));
  })();
  return (
    <PainPointsPage
      title={t('reports.youSaid.title')}
      subtitle={t('reports.youSaid.subtitle')}
      actions={
        <Button
          variant="outlined"
          startIcon={<PrintIcon />}
          onClick={() => window.print()}
        >
          {t('reports.youSaid.print')}
        </Button>
      }
    >
      <div className={classes.root}>
        <div className={classes.tools}>
          <MarketSelect
            value={market}
            onChange={value => address.set({ market: value })}
          />
          <div className={classes.segment}>
            <SelectField
              label={t('reports.youSaid.segment')}
              options={[
                { value: '', label: t('reports.youSaid.allSegments') },
                ...segments.map(({ id, name }) => ({
                  value: id,
                  label: bilingual(name),
                })),
              ]}
              value={
                segments.some(({ id }) => id === segment) ? segment ?? '' : ''
              }
              onChange={value => address.set({ segment: value || undefined })}
            />
          </div>
        </div>
        {body}
        {chains.items && chains.error && (
          <PageError error={chains.error} onRetry={chains.more} />
        )}
        {chains.more && (
          <Button
            className={classes.more}
            variant="outlined"
            disabled={chains.loading}
            onClick={chains.more}
          >
            {t('reports.youSaid.more')}
          </Button>
        )}
      </div>
    </PainPointsPage>
  );
}
