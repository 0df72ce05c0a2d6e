import { useParams } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import { cultureGuidesSignalChannel } from '@trust-portal/plugin-culture-guides-common';
import {
  OwnerName,
  PageError,
  PageSkeleton,
  Section,
  useBilingual,
  useLiveReload,
  useLoaded,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { FactsStrip } from './FactsStrip';
import { GuideActions } from './GuideActions';
import { GuideContents } from './GuideContents';
import { MarketState } from './MarketState';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    columns: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 340px',
      gap: theme.spacing(2),
      alignItems: 'start',
      [theme.breakpoints.down('md')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    side: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    owner: { '& a': { color: 'inherit', textDecoration: 'underline' } },
  }),
  { name: 'CultureGuidesGuidePage' },
);

/** The guide of a market: what machines know of it, its sections, and what is open. */
export function GuidePage() {
  const { market = '' } = useParams();
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const bilingual = useBilingual();
  const nameOf = useVocabularyName();
  const loaded = useLoaded(
    cultureGuidesApiRef,
    api => api.getGuide({ params: { market } }),
    [market],
  );
  useLiveReload(loaded.retry, { channel: cultureGuidesSignalChannel });
  const guide = loaded.value;
  const name = guide ? bilingual(guide.market.name) : nameOf('markets', market);
  return (
    <CultureGuidesPage
      title={t('guide.title', { market: name })}
      subtitle={
        guide && (
          <span className={classes.owner}>
            {t('guide.keptBy')} <OwnerName owner={guide.market.owner} />
          </span>
        )
      }
      actions={guide && <GuideActions guide={guide} onChanged={loaded.retry} />}
    >
      {loaded.error && (
        <PageError error={loaded.error} onRetry={loaded.retry} />
      )}
      {!guide && !loaded.error && <PageSkeleton />}
      {guide && (
        <div className={classes.columns}>
          <GuideContents guide={guide} onChanged={loaded.retry} />
          <div className={classes.side}>
            <MarketState guide={guide} />
            <Section title={t('guide.facts.title')}>
              <FactsStrip facts={guide.facts} />
            </Section>
          </div>
        </div>
      )}
    </CultureGuidesPage>
  );
}
