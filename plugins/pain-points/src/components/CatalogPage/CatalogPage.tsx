import { useMemo } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  MarketSelect,
  PageError,
  PageMessage,
  PageSkeleton,
  SearchField,
  ToggleGroup,
  useAddress,
  useBilingual,
} from '@trust-portal/trust-ui';
import { useKindSummaries } from '../../hooks/useKindSummaries';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { PainPointsPage } from '../PainPointsPage';
import { ReportButton } from '../ReportButton';
import { ChallengePanel } from './ChallengePanel';
import { KindMap } from './KindMap';
import { KindTable } from './KindTable';
import { searchKinds } from './searchKinds';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
    },
    search: { flex: '1 1 240px', maxWidth: 400 },
    lens: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    lensLabel: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'PainPointsCatalogPage' },
);

/** The kinds of pain as a map by journey stage, or the same as a table. */
export function CatalogPage() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const address = useAddress();
  const { taxonomy, challengeById } = useTaxonomy();
  const market = address.get('market');
  const search = address.get('q') ?? '';
  const view = address.get('view') === 'table' ? 'table' : 'map';
  const challenge = challengeById.get(address.get('challenge') ?? '');
  const summaries = useKindSummaries(market);
  const kinds = useMemo(
    () => searchKinds(taxonomy.kinds, search),
    [taxonomy, search],
  );

  const body = (() => {
    if (summaries.error) {
      return <PageError error={summaries.error} onRetry={summaries.retry} />;
    }
    if (!summaries.value) return <PageSkeleton rows={6} />;
    if (kinds.length === 0) {
      return (
        <PageMessage
          title={t('catalog.nothingFound', { search })}
          text={t('catalog.nothingFoundHint')}
        >
          <Button
            variant="outlined"
            onClick={() => address.set({ q: undefined })}
          >
            {t('catalog.clearSearch')}
          </Button>
        </PageMessage>
      );
    }
    const Kinds = view === 'table' ? KindTable : KindMap;
    return (
      <Kinds kinds={kinds} summaries={summaries.value} challenge={challenge} />
    );
  })();

  return (
    <PainPointsPage
      title={t('catalog.title')}
      subtitle={t('catalog.subtitle', { kinds: String(taxonomy.kinds.length) })}
      actions={<ReportButton />}
    >
      <div className={classes.root}>
        <div className={classes.tools}>
          <div className={classes.search}>
            <SearchField
              label={t('catalog.search')}
              placeholder={t('catalog.searchPlaceholder')}
              value={search}
              onChange={q => address.set({ q }, { replace: true })}
            />
          </div>
          <MarketSelect
            value={market}
            onChange={value => address.set({ market: value })}
          />
          <ToggleGroup
            label={t('catalog.view.label')}
            options={[
              { value: 'map', label: t('catalog.view.map') },
              { value: 'table', label: t('catalog.view.table') },
            ]}
            value={view}
            onChange={value =>
              address.set({ view: value === 'map' ? undefined : value })
            }
          />
        </div>
        <div className={classes.lens}>
          <span className={classes.lensLabel}>{t('catalog.lens.label')}</span>
          <ToggleGroup
            label={t('catalog.lens.label')}
            options={[
              { value: '', label: t('catalog.lens.all') },
              ...taxonomy.challenges.map(({ id, name }) => ({
                value: id,
                label: bilingual(name),
              })),
            ]}
            value={challenge?.id ?? ''}
            onChange={value => address.set({ challenge: value || undefined })}
          />
        </div>
        {challenge && <ChallengePanel challenge={challenge} />}
        {body}
      </div>
    </PainPointsPage>
  );
}
