import { useState } from 'react';
import { EntityRefLinks, EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  FactList,
  MarkdownText,
  MarketNames,
  MonthlyChart,
  OwnerName,
  Section,
  ToneChip,
  useFormats,
  useLocalized,
  useReaderLanguage,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { Link } from '@backstage/core-components';
import { KindName } from '../KindName';
import { Trend } from '../Trend';
import { DuplicatesSection } from './DuplicatesSection';
import { EditPainDialog } from './EditPainDialog';
import { InterimAnswers } from './InterimAnswers';
import type { PainChange } from './PainChange';
import { PriorityExplanation } from './PriorityExplanation';
import { SignalSection } from './SignalSection';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr)',
      alignItems: 'start',
      gap: theme.spacing(2),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    column: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    otherLanguage: { marginBottom: theme.spacing(1) },
  }),
  { name: 'PainPointsOverviewTab' },
);

/** What the pain is, what support may say today, and all plain facts. */
export function OverviewTab(props: PainChange) {
  const { pain } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const language = useReaderLanguage();
  const paths = usePaths();
  const nameOf = useVocabularyName();
  const { taxonomy } = useTaxonomy();
  const [editing, setEditing] = useState(false);
  const description = useLocalized()(pain.description);
  const separator = language === 'zh' ? '、' : ', ';
  return (
    <div className={classes.root}>
      <div className={classes.column}>
        <Section
          title={t('pain.description')}
          actions={
            pain.abilities.update && (
              <Button
                size="small"
                variant="outlined"
                onClick={() => setEditing(true)}
              >
                {t('shell.edit')}
              </Button>
            )
          }
        >
          {!description.inReadersLanguage && (
            <div className={classes.otherLanguage}>
              <ToneChip tone="neutral">
                {t(`shell.onlyIn.${description.language}`)}
              </ToneChip>
            </div>
          )}
          <MarkdownText language={description.language}>
            {description.text}
          </MarkdownText>
        </Section>
        <InterimAnswers {...props} />
        <Section title={t('pain.voicesByMonth')}>
          <MonthlyChart
            monthly={pain.monthly}
            label={t('pain.voicesByMonth')}
            countLabel={t('shell.voicesCounted')}
          />
        </Section>
      </div>
      <div className={classes.column}>
        <Section title={t('pain.facts')}>
          <FactList
            facts={[
              {
                name: t('pain.fact.kind'),
                value: <KindName kindId={pain.kindId} />,
              },
              {
                name: t('pain.fact.owner'),
                value: <OwnerName owner={pain.owner} />,
              },
              {
                name: t('pain.fact.markets'),
                value: <MarketNames markets={pain.markets} maximum={50} />,
              },
              {
                name: t('pain.fact.segments'),
                value:
                  pain.segments.length > 0 &&
                  pain.segments
                    .map(segment => nameOf('segments', segment))
                    .join(separator),
              },
              {
                name: t('pain.fact.touches'),
                value: pain.entityRefs.length > 0 && (
                  <EntityRefLinks entityRefs={pain.entityRefs} />
                ),
              },
              {
                name: t('pain.fact.voices'),
                value: (
                  <>
                    {formats.number(pain.evidenceCount)}{' '}
                    <Trend
                      current={pain.evidenceLast30Days}
                      previous={pain.evidencePrevious30Days}
                    />
                  </>
                ),
              },
              {
                name: t('pain.fact.reportedBy'),
                value: <EntityRefLink entityRef={pain.reportedBy} hideIcon />,
              },
              {
                name: t('pain.fact.reportedAt'),
                value: formats.date(pain.createdAt),
              },
              {
                name: t('pain.fact.taxonomy'),
                value: pain.taxonomyVersion !== taxonomy.version && (
                  <Link
                    to={paths.kind(pain.kindId, {
                      version: String(pain.taxonomyVersion),
                    })}
                  >
                    {t('pain.filedUnder', {
                      version: String(pain.taxonomyVersion),
                    })}
                  </Link>
                ),
              },
            ]}
          />
        </Section>
        <SignalSection {...props} />
        <PriorityExplanation pain={pain} />
        <DuplicatesSection {...props} />
      </div>
      {editing && (
        <EditPainDialog {...props} onClose={() => setEditing(false)} />
      )}
    </div>
  );
}
