import { useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  DataTable,
  MarketSelect,
  PageError,
  PageSkeleton,
  Section,
  useAddress,
  useBilingual,
  useFormats,
} from '@trust-portal/trust-ui';
import { useKindSummaries } from '../../hooks/useKindSummaries';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { KindName } from '../KindName';
import { PainPointsPage } from '../PainPointsPage';
import { ChosenKind } from './ChosenKind';
import { layOutGraph } from './graphLayout';
import { KindGraph } from './KindGraph';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
    // The picture has the whole width, so that names fit into its columns.
    parts: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      marginBottom: theme.spacing(2),
    },
    hint: {
      margin: theme.spacing(0, 0, 1),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'PainPointsGraphPage' },
);

/** How kinds of pain feed each other, as a graph and as a table. */
export function GraphPage() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const formats = useFormats();
  const address = useAddress();
  const market = address.get('market');
  const chosen = address.get('kind');
  const { taxonomy } = useTaxonomy();
  const summaries = useKindSummaries(market);
  const graph = useMemo(
    () =>
      summaries.value &&
      layOutGraph(
        taxonomy,
        new Map(
          [...summaries.value].map(([kindId, summary]) => [
            kindId,
            summary.evidenceLast30Days,
          ]),
        ),
      ),
    [taxonomy, summaries.value],
  );
  const body = (() => {
    if (summaries.error) {
      return <PageError error={summaries.error} onRetry={summaries.retry} />;
    }
    if (!graph) return <PageSkeleton rows={5} />;
    return (
      <Section title={t('reports.graph.picture')}>
        <p className={classes.hint}>{t('reports.graph.hint')}</p>
        <div className={classes.parts}>
          <KindGraph
            graph={graph}
            chosen={chosen}
            onChoose={kind =>
              kind !== chosen && address.set({ kind }, { replace: true })
            }
          />
          <ChosenKind graph={graph} chosen={chosen} />
        </div>
        <DataTable
          caption={t('reports.graph.table.caption')}
          columns={(['from', 'voices', 'to', 'why'] as const).map(column =>
            t(`reports.graph.table.${column}`),
          )}
          rows={graph.edges.map(edge => ({
            key: `${edge.from.kind.id} ${edge.to.kind.id}`,
            cells: [
              <KindName key="from" kindId={edge.from.kind.id} plain />,
              formats.number(edge.from.voices),
              <KindName key="to" kindId={edge.to.kind.id} plain />,
              bilingual(edge.why),
            ],
          }))}
        />
      </Section>
    );
  })();
  return (
    <PainPointsPage
      title={t('reports.graph.title')}
      subtitle={t('reports.graph.subtitle')}
    >
      <div className={classes.root}>
        <div>
          <MarketSelect
            value={market}
            onChange={value => address.set({ market: value })}
          />
        </div>
        {body}
      </div>
    </PainPointsPage>
  );
}
