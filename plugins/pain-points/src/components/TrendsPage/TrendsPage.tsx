import { useMemo } from 'react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  evidenceTypes,
  type Trends,
  painPointsSignalChannel,
} from '@trust-portal/plugin-pain-points-common';
import {
  MonthTable,
  PageError,
  PageMessage,
  PageSkeleton,
  ScrollArea,
  Section,
  SelectField,
  StackedMonths,
  ToggleGroup,
  useAddress,
  useLiveReload,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { KindName } from '../KindName';
import { ReportFrame } from '../ReportFrame';
import { heatTint } from './heatTint';

const timeChoices = ['6', '12', '24', '36'] as const;

const useStyles = makeStyles(
  theme => ({
    time: { flex: '0 0 190px' },
    hint: {
      margin: theme.spacing(0, 0, 1),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'PainPointsTrendsPage' },
);

/** Voices and pains by month, as pictures or as tables. */
export function TrendsPage() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const address = useAddress();
  const market = address.get('market');
  const months =
    timeChoices.find(choice => choice === address.get('months')) ?? '12';
  const view = address.get('view') === 'table' ? 'table' : 'picture';
  const trends = useLoaded(
    painPointsApiRef,
    api => api.getTrends({ query: { months, market: market && [market] } }),
    [months, market],
  );
  useLiveReload(trends.retry, { channel: painPointsSignalChannel });
  const body = (() => {
    if (trends.error) {
      return <PageError error={trends.error} onRetry={trends.retry} />;
    }
    if (!trends.value) return <PageSkeleton rows={4} />;
    return <TrendPictures trends={trends.value} tables={view === 'table'} />;
  })();
  return (
    <ReportFrame
      title={t('reports.trends.title')}
      subtitle={t('reports.trends.subtitle')}
      filters={
        <>
          <div className={classes.time}>
            <SelectField
              label={t('reports.trends.months')}
              options={timeChoices.map(value => ({
                value,
                label: t('reports.trends.monthCount', { months: value }),
              }))}
              value={months}
              onChange={value =>
                address.set({ months: value === '12' ? undefined : value })
              }
            />
          </div>
          <ToggleGroup
            label={t('reports.trends.view.label')}
            options={(['picture', 'table'] as const).map(value => ({
              value,
              label: t(`reports.trends.view.${value}`),
            }))}
            value={view}
            onChange={value =>
              address.set({ view: value === 'table' ? value : undefined })
            }
          />
        </>
      }
    >
      {body}
    </ReportFrame>
  );
}

function TrendPictures(props: { trends: Trends; tables: boolean }) {
  const { trends, tables } = props;
  const { months } = trends;
  const classes = useStyles();
  const theme = useTheme();
  const t = usePainPointsTranslation();
  const byType = evidenceTypes.flatMap(type => {
    const counts = trends.evidenceByType.find(
      entry => entry.type === type,
    )?.counts;
    return counts
      ? [{ name: type, label: t(`evidence.type.${type}`), counts }]
      : [];
  });
  const pains = (['reported', 'resolved'] as const).map(name => {
    const counts = new Map(
      (name === 'reported' ? trends.painsReported : trends.painsResolved).map(
        ({ month, count }) => [month, count],
      ),
    );
    return {
      name,
      label: t(`reports.trends.${name}`),
      counts: months.map(month => counts.get(month) ?? 0),
    };
  });
  const { kindById } = useTaxonomy();
  const numberOf = (kindId: string) => kindById.get(kindId)?.number ?? 0;
  const byKind = [...trends.evidenceByKind].sort(
    (one, other) => numberOf(one.kindId) - numberOf(other.kindId),
  );
  const hottest = useMemo(
    () => Math.max(0, ...trends.evidenceByKind.flatMap(({ counts }) => counts)),
    [trends],
  );
  const nothing =
    byType.every(({ counts }) => counts.every(count => count === 0)) &&
    pains.every(({ counts }) => counts.every(count => count === 0));
  if (nothing) {
    return (
      <PageMessage
        title={t('reports.trends.empty')}
        text={t('reports.trends.emptyHint')}
      />
    );
  }
  const charts = [
    { key: 'byType', head: t('reports.trends.type'), series: byType },
    { key: 'pains', head: t('reports.trends.pains'), series: pains },
  ] as const;
  const [typeSection, painSection] = charts.map(({ key, head, series }) => {
    const label = t(`reports.trends.${key}`);
    return (
      <Section key={key} title={label}>
        {tables ? (
          <MonthTable
            label={label}
            head={head}
            months={months}
            rows={series.map(({ name, ...row }) => ({ key: name, ...row }))}
          />
        ) : (
          <ScrollArea label={label}>
            <StackedMonths
              label={label}
              months={months}
              series={series}
              sideBySide={key === 'pains'}
            />
          </ScrollArea>
        )}
      </Section>
    );
  });
  return (
    <>
      {typeSection}
      <Section title={t('reports.trends.byKind')}>
        {trends.evidenceByKind.length === 0 ? (
          <p className={classes.hint}>{t('reports.trends.noKinds')}</p>
        ) : (
          <>
            {!tables && (
              <p className={classes.hint}>{t('reports.trends.byKindHint')}</p>
            )}
            <MonthTable
              label={t('reports.trends.byKind')}
              head={t('reports.trends.kind')}
              months={months}
              rows={byKind.map(({ kindId, counts }) => ({
                key: kindId,
                label: <KindName kindId={kindId} />,
                counts,
              }))}
              tint={
                tables ? undefined : count => heatTint(theme, count, hottest)
              }
            />
          </>
        )}
      </Section>
      {painSection}
    </>
  );
}
