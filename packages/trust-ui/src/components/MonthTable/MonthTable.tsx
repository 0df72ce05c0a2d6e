import { type ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '../../hooks/useFormats';
import { useTrustUiTranslation } from '../../translation';
import { ScrollArea } from '../ScrollArea';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      fontSize: 12,
      fontVariantNumeric: 'tabular-nums',
      '& th, & td': {
        padding: theme.spacing(0.5, 0.5),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'end',
        whiteSpace: 'nowrap',
      },
      '& th[scope="row"], & th:first-child': {
        textAlign: 'start',
        whiteSpace: 'normal',
        minWidth: 132,
        fontWeight: 500,
        // Names stay in sight while the months move under them.
        position: 'sticky',
        insetInlineStart: 0,
        zIndex: 1,
        backgroundColor: theme.palette.background.paper,
      },
      '& thead th': { verticalAlign: 'bottom' },
      '@media print': { fontSize: 9 },
    },
    year: {
      display: 'block',
      color: theme.palette.text.secondary,
      fontSize: 11,
      fontWeight: 400,
    },
  }),
  { name: 'TrustUiMonthTable' },
);

/** Figures by month: names down the side, months across the top, the sum at the end. */
export function MonthTable(props: {
  label: string;
  head: string;
  months: readonly string[];
  rows: ReadonlyArray<{
    key: string;
    label: ReactNode;
    counts: readonly number[];
  }>;
  /** The ground and the ink of a field, where the table is the picture. */
  tint?: (count: number) => { backgroundColor: string; color: string };
}) {
  const { label, head, months, rows, tint } = props;
  const classes = useStyles();
  const formats = useFormats();
  const t = useTrustUiTranslation();
  return (
    // A table that is wider than the page must be reachable for the arrow keys.
    <ScrollArea label={label}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {months.map((month, index) => (
              <th key={month} scope="col" aria-label={formats.month(month)}>
                {(index === 0 || month.endsWith('-01')) && (
                  <span className={classes.year}>
                    {formats.monthYear(month)}
                  </span>
                )}
                {formats.monthName(month)}
              </th>
            ))}
            <th scope="col">{t('table.total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {months.map((month, index) => {
                const count = row.counts[index] ?? 0;
                return (
                  <td key={month} style={tint?.(count)}>
                    {formats.number(count)}
                  </td>
                );
              })}
              <td>
                {formats.number(
                  row.counts.reduce((sum, count) => sum + count, 0),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
