import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { parseSectionId } from '@trust-portal/plugin-culture-guides-common';
import {
  PageError,
  PageSkeleton,
  Section,
  ToggleGroup,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { ClaimList, GuideText } from '../GuideText';
import { useLanguageName } from '../LanguageName';
import { RevisionDiff } from '../RevisionDiff';
import { DecisionForm } from './DecisionForm';
import { DecisionList } from './DecisionList';
import { RevisionActions } from './RevisionActions';
import { RevisionFacts } from './RevisionFacts';
import {
  useReviewedRevision,
  type ReviewedRevision,
} from './useReviewedRevision';

const useStyles = makeStyles(
  theme => ({
    columns: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 340px',
      gap: theme.spacing(2),
      alignItems: 'start',
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    column: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    view: { marginBottom: theme.spacing(2) },
    way: { color: 'inherit', textDecoration: 'underline' },
    title: { margin: theme.spacing(0, 0, 2), fontSize: 20 },
  }),
  { name: 'CultureGuidesRevisionPage' },
);

type View = 'changes' | 'whole' | 'source';

/** One revision of a text: what it changes, who wrote it and why, and what its reviewers say. */
export function RevisionPage() {
  const { sectionId = '', language = '', number = '' } = useParams();
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const languageName = useLanguageName();
  const marketName = useVocabularyName();
  const loaded = useReviewedRevision({
    sectionId,
    language,
    number: Number(number),
  });
  const names = parseSectionId(sectionId);
  const data = loaded.value;
  return (
    <CultureGuidesPage
      title={data?.revision.title ?? t('revision.title', { number })}
      type={t('revision.type', { language: languageName(language), number })}
      subtitle={
        names && (
          <>
            {marketName('markets', names.market)}
            {' · '}
            <Link
              to={paths.section(sectionId, { language })}
              className={classes.way}
            >
              {t(`shell.sectionKind.${names.kind}`)}
            </Link>
          </>
        )
      }
    >
      {loaded.error && (
        <PageError error={loaded.error} onRetry={loaded.retry} />
      )}
      {!data && !loaded.error && <PageSkeleton />}
      {data && (
        <div className={classes.columns}>
          <div className={classes.column}>
            <TextViews data={data} />
            <DecisionForm data={data} onChanged={loaded.retry} />
          </div>
          <div className={classes.column}>
            <RevisionFacts revision={data.revision} />
            <DecisionList revision={data.revision} />
            <RevisionActions data={data} onChanged={loaded.retry} />
          </div>
        </div>
      )}
    </CultureGuidesPage>
  );
}

function TextViews(props: { data: ReviewedRevision }) {
  const { revision, publishedBefore, source } = props.data;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const [view, setView] = useState<View>(
    publishedBefore > 0 ? 'changes' : 'whole',
  );
  const views: View[] = [
    ...(publishedBefore > 0 ? (['changes'] as const) : []),
    'whole',
    ...(source ? (['source'] as const) : []),
  ];
  return (
    <Section title={t('revision.text')}>
      <div className={classes.view}>
        <ToggleGroup
          label={t('revision.view.label')}
          value={view}
          onChange={setView}
          options={views.map(value => ({
            value,
            label: t(`revision.view.${value}`),
          }))}
        />
      </div>
      {view === 'changes' && (
        <RevisionDiff
          sectionId={revision.sectionId}
          language={revision.language}
          from={publishedBefore}
          to={revision.number}
        />
      )}
      {view === 'whole' && (
        <>
          <GuideText
            dense
            topLevel={3}
            sectionId={revision.sectionId}
            body={revision.body}
            language={revision.language}
            claims={revision.claims}
          />
          {!revision.abilities.approveAs.length && (
            <>
              <h3>{t('section.claims.title')}</h3>
              <ClaimList
                claims={revision.claims}
                language={revision.language}
              />
            </>
          )}
        </>
      )}
      {view === 'source' && source && (
        <>
          <h3 className={classes.title} lang={source.language} dir="auto">
            {source.title}
          </h3>
          <GuideText
            dense
            topLevel={4}
            sectionId={source.sectionId}
            body={source.body}
            language={source.language}
            claims={source.claims}
          />
        </>
      )}
    </Section>
  );
}
