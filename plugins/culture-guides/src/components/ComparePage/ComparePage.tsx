import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  useAddress,
  useLoaded,
  usePortalVocabulary,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useContentLanguage } from '../../hooks/useContentLanguage';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { ComparisonChoice } from './ComparisonChoice';
import { ComparisonView } from './ComparisonView';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 } }),
  { name: 'CultureGuidesComparePage' },
);

/** What changes if one is in a market and enters another; the address names both. */
export function ComparePage() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const address = useAddress();
  const nameOf = useVocabularyName();
  const { markets } = usePortalVocabulary();
  const contentLanguage = useContentLanguage();
  const marketAt = (name: string) =>
    markets.find(({ id }) => id === address.get(name))?.id;
  const from = marketAt('from');
  const to = marketAt('to');
  const language = address.get('language') ?? contentLanguage;
  const pair = from && to && from !== to ? { from, to } : undefined;
  const comparison = useLoaded(
    cultureGuidesApiRef,
    async api =>
      from && to && from !== to
        ? api.compareMarkets({ query: { from, to, language } })
        : undefined,
    [from, to, language],
  );
  const { value } = comparison;
  // What is shown while another pair is fetched would be taken for the new one.
  const isOfPair =
    pair && value?.from.market.id === from && value?.to.market.id === to;
  const content = (() => {
    if (from && from === to) {
      return (
        <PageMessage title={t('compare.same')} text={t('compare.sameHint')} />
      );
    }
    if (!pair) {
      return (
        <PageMessage
          title={t('compare.chooseTitle')}
          text={t('compare.chooseHint')}
        />
      );
    }
    if (comparison.error) {
      return <PageError error={comparison.error} onRetry={comparison.retry} />;
    }
    return value && isOfPair ? (
      <ComparisonView comparison={value} />
    ) : (
      <PageSkeleton />
    );
  })();
  return (
    <CultureGuidesPage
      title={
        pair
          ? t('compare.question', {
              from: nameOf('markets', pair.from),
              to: nameOf('markets', pair.to),
            })
          : t('compare.title')
      }
      subtitle={t('compare.subtitle')}
      actions={
        isOfPair && (
          <Button variant="outlined" onClick={() => window.print()}>
            {t('compare.print')}
          </Button>
        )
      }
    >
      <div className={classes.root}>
        <ComparisonChoice from={from} to={to} language={language} />
        {content}
      </div>
    </CultureGuidesPage>
  );
}
