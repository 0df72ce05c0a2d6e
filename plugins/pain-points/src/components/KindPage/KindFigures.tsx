import {
  FactList,
  MonthlyChart,
  PageError,
  PageSkeleton,
  Section,
  useFormats,
} from '@trust-portal/trust-ui';
import { useKindSummaries } from '../../hooks/useKindSummaries';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { Trend } from '../Trend';

/** How a kind stands today. */
export function KindFigures(props: { kindId: string }) {
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const summaries = useKindSummaries();
  const summary = summaries.value?.get(props.kindId);
  return (
    <Section title={t('kind.today')}>
      {summaries.error && (
        <PageError error={summaries.error} onRetry={summaries.retry} />
      )}
      {!summaries.error && !summaries.value && <PageSkeleton rows={3} />}
      {summary && (
        <>
          <FactList
            facts={[
              {
                name: t('kind.open'),
                value: formats.number(summary.openPains),
              },
              {
                name: t('kind.highPriority'),
                value: formats.number(summary.highPriorityPains),
              },
              {
                name: t('kind.silent'),
                value: formats.number(summary.silentPains),
              },
              {
                name: t('kind.resolved'),
                value: formats.number(summary.resolvedPains),
              },
              {
                name: t('kind.last30Days'),
                value: (
                  <>
                    {formats.number(summary.evidenceLast30Days)}{' '}
                    <Trend
                      current={summary.evidenceLast30Days}
                      previous={summary.evidencePrevious30Days}
                    />
                  </>
                ),
              },
            ]}
          />
          <MonthlyChart
            monthly={summary.monthly}
            label={t('kind.monthly')}
            countLabel={t('shell.voicesCounted')}
          />
        </>
      )}
    </Section>
  );
}
