import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { Pain } from '@trust-portal/plugin-pain-points-common';
import {
  LocalizedTextView,
  MarketNames,
  OwnerName,
  ToneChip,
  useFormats,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { PriorityChip, StateChip } from '../Chip';
import { KindName } from '../KindName';
import { PainList } from '../PainList';
import { Trend } from '../Trend';

const useStyles = makeStyles(
  theme => ({
    paper: { padding: theme.spacing(1.5, 2) },
    pain: { minWidth: 300 },
    markets: { minWidth: 120 },
    cell: { padding: theme.spacing(1.25, 1.5) },
    // Two links stand above one another: each is 24 pixels high, to be hit with a finger (WCAG 2.5.8).
    title: {
      display: 'inline-block',
      fontWeight: 600,
      fontSize: 14,
      lineHeight: '24px',
    },
    under: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      color: theme.palette.text.secondary,
      fontSize: 12,
      fontVariantNumeric: 'tabular-nums',
      '& a': {
        display: 'inline-block',
        color: 'inherit',
        lineHeight: '24px',
      },
    },
    figure: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'PainPointsPainRows' },
);

const columns = [
  'pain',
  'state',
  'priority',
  'markets',
  'owner',
  'voices',
  'heard',
] as const;

/** Pains as a table, or as a list where a table would not fit. */
export function PainRows(props: { pains: readonly Pain[] }) {
  const { pains } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const narrow = useMediaQuery(useTheme().breakpoints.down('md'));
  if (narrow) {
    return (
      <Paper className={classes.paper}>
        <PainList pains={pains} />
      </Paper>
    );
  }
  return (
    <TableContainer component={Paper}>
      <Table size="small" aria-label={t('pains.title')}>
        <TableHead>
          <TableRow>
            {columns.map(column => (
              <TableCell key={column} scope="col" className={classes.cell}>
                {t(`pains.column.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {pains.map(pain => (
            <TableRow key={pain.id}>
              <TableCell
                component="th"
                scope="row"
                className={`${classes.cell} ${classes.pain}`}
              >
                <Link to={paths.pain(pain.id)} className={classes.title}>
                  <LocalizedTextView text={pain.title} />
                </Link>
                <div className={classes.under}>
                  <span>{pain.id}</span>
                  <KindName kindId={pain.kindId} />
                  {pain.silent && (
                    <ToneChip tone="warning" title={t('shell.silentHint')}>
                      {t('shell.silent')}
                    </ToneChip>
                  )}
                  {pain.mergedInto && (
                    <ToneChip tone="neutral">
                      {t('pains.mergedInto', { id: pain.mergedInto })}
                    </ToneChip>
                  )}
                </div>
              </TableCell>
              <TableCell className={classes.cell}>
                <StateChip state={pain.state} />
              </TableCell>
              <TableCell className={classes.cell}>
                <PriorityChip priority={pain.priority} />
              </TableCell>
              <TableCell className={`${classes.cell} ${classes.markets}`}>
                <MarketNames markets={pain.markets} maximum={2} />
              </TableCell>
              <TableCell className={classes.cell}>
                <OwnerName owner={pain.owner} />
              </TableCell>
              <TableCell className={`${classes.cell} ${classes.figure}`}>
                {formats.number(pain.evidenceCount)}{' '}
                <Trend
                  current={pain.evidenceLast30Days}
                  previous={pain.evidencePrevious30Days}
                />
              </TableCell>
              <TableCell className={`${classes.cell} ${classes.figure}`}>
                {formats.number(pain.signalCount)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
