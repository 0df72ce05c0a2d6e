import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import type {
  Kind,
  KindSummary,
  TrustChallenge,
} from '@trust-portal/plugin-pain-points-common';
import {
  ToneChip,
  useAddress,
  useBilingual,
  useFormats,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { Trend } from '../Trend';

const columns = [
  'open',
  'high',
  'silent',
  'voices',
  'trend',
  'resolved',
] as const;
type Column = (typeof columns)[number];

function valueOf(summary: KindSummary | undefined, column: Column): number {
  if (!summary) return 0;
  return {
    open: summary.openPains,
    high: summary.highPriorityPains,
    silent: summary.silentPains,
    voices: summary.evidenceLast30Days,
    trend: summary.evidenceLast30Days - summary.evidencePrevious30Days,
    resolved: summary.resolvedPains,
  }[column];
}

/** The figures of the map as a table that can be sorted. */
export function KindTable(props: {
  kinds: readonly Kind[];
  summaries: ReadonlyMap<string, KindSummary>;
  challenge?: TrustChallenge;
}) {
  const { kinds, summaries, challenge } = props;
  const bilingual = useBilingual();
  const formats = useFormats();
  const paths = usePaths();
  const address = useAddress();
  const t = usePainPointsTranslation();
  const { taxonomy } = useTaxonomy();
  const stageNames = new Map(
    taxonomy.stages.map(stage => [stage.id, bilingual(stage.name)]),
  );
  const sort = columns.find(column => column === address.get('sort'));
  const rows = [...kinds].sort((one, other) => {
    const difference = sort
      ? valueOf(summaries.get(other.id), sort) -
        valueOf(summaries.get(one.id), sort)
      : 0;
    return difference || one.number - other.number;
  });
  return (
    <TableContainer component={Paper}>
      <Table size="small" aria-label={t('catalog.tableCaption')}>
        <TableHead>
          <TableRow>
            <TableCell scope="col" sortDirection={sort ? false : 'asc'}>
              <TableSortLabel
                active={!sort}
                direction="asc"
                onClick={() => address.set({ sort: undefined })}
              >
                {t('catalog.column.number')}
              </TableSortLabel>
            </TableCell>
            <TableCell scope="col">{t('catalog.column.kind')}</TableCell>
            <TableCell scope="col">{t('catalog.column.stage')}</TableCell>
            {columns.map(column => (
              <TableCell
                key={column}
                scope="col"
                align="right"
                sortDirection={sort === column ? 'desc' : false}
              >
                <TableSortLabel
                  active={sort === column}
                  direction="desc"
                  onClick={() => address.set({ sort: column })}
                >
                  {t(`catalog.column.${column}`)}
                </TableSortLabel>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(kind => {
            const summary = summaries.get(kind.id);
            const feeds = challenge && kind.challenges.includes(challenge.id);
            return (
              <TableRow key={kind.id} selected={feeds}>
                <TableCell>{kind.number}</TableCell>
                <TableCell component="th" scope="row">
                  <Link to={paths.kind(kind.id)}>{bilingual(kind.name)}</Link>{' '}
                  {feeds && (
                    <ToneChip tone="information">
                      {t('catalog.lens.feeds', {
                        challenge: bilingual(challenge.name),
                      })}
                    </ToneChip>
                  )}
                </TableCell>
                <TableCell>{stageNames.get(kind.stage)}</TableCell>
                {columns.map(column => (
                  <TableCell key={column} align="right">
                    {column === 'trend' && summary ? (
                      <Trend
                        current={summary.evidenceLast30Days}
                        previous={summary.evidencePrevious30Days}
                      />
                    ) : (
                      formats.number(valueOf(summary, column))
                    )}
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
