import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useTrustUiTranslation } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    summary: {
      display: 'inline-block',
      padding: theme.spacing(0.5, 0),
      color: theme.palette.text.secondary,
      fontSize: 13,
      cursor: 'pointer',
    },
    scroll: { overflowX: 'auto' },
    table: {
      borderCollapse: 'collapse',
      fontSize: 13,
      fontVariantNumeric: 'tabular-nums',
      '& th, & td': {
        padding: theme.spacing(0.5, 2, 0.5, 0),
        textAlign: 'start',
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
      '& caption': { textAlign: 'start', padding: theme.spacing(0.5, 0) },
    },
  }),
  { name: 'TrustUiDataTable' },
);

/** The figures of a picture, folded away until somebody wants them. */
export function DataTable(props: {
  caption: string;
  columns: readonly string[];
  rows: ReadonlyArray<{ key: string; cells: readonly ReactNode[] }>;
}) {
  const { caption, columns, rows } = props;
  const classes = useStyles();
  const t = useTrustUiTranslation();
  return (
    <details>
      <summary className={classes.summary}>{t('table.show')}</summary>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.key}>
                {row.cells.map((cell, index) => (
                  <td key={columns[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
