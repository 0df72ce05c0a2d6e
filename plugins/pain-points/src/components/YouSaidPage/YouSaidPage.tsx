import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
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
import { ReportFrame } from '../ReportFrame';
import { ClosedChainCard } from './ClosedChainCard';

const useStyles = makeStyles(
  {
    segment: { flex: '0 1 220px' },
    more: { justifySelf: 'center' },
  },
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
    <ReportFrame
      title={t('reports.youSaid.title')}
      subtitle={t('reports.youSaid.subtitle')}
      filters={
        <>
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
        </>
      }
    >
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
    </ReportFrame>
  );
}
