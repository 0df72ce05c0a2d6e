import { makeStyles, useTheme } from '@material-ui/core/styles';
import { Bar } from '@visx/shape';
import { useFormats } from '../../hooks/useFormats';
import { useTrustUiTranslation } from '../../translation';
import { DataTable } from '../DataTable';
import { MonthPlot } from './MonthPlot';

/** How many of something a month had. */
export interface MonthCount {
  /** For example `2026-11`. */
  month: string;
  count: number;
}

const size = {
  width: 480,
  height: 160,
  margin: { top: 8, right: 4, bottom: 24, left: 36 },
};

const useStyles = makeStyles(
  {
    svg: {
      display: 'block',
      width: '100%',
      maxWidth: 560,
      height: 'auto',
      // The name of the last month may be wider than its bar.
      overflow: 'visible',
    },
  },
  { name: 'TrustUiMonthlyChart' },
);

/** Whole numbers by month as bars, with the same figures in a table. */
export function MonthlyChart(props: {
  monthly: readonly MonthCount[];
  label: string;
  /** What is counted, as the head of the column in the table. */
  countLabel: string;
}) {
  const { monthly, label, countLabel } = props;
  const classes = useStyles();
  const theme = useTheme();
  const formats = useFormats();
  const t = useTrustUiTranslation();
  return (
    <figure style={{ margin: 0 }}>
      <MonthPlot
        className={classes.svg}
        label={label}
        size={size}
        months={monthly.map(entry => entry.month)}
        maximum={Math.max(0, ...monthly.map(entry => entry.count))}
        ticks={3}
        namedMonths={6}
      >
        {(index, { y, width }) => {
          const { count } = monthly[index];
          return (
            <Bar
              y={y(count)}
              width={width}
              height={y(0) - y(count)}
              rx={2}
              fill={theme.palette.primary.main}
            />
          );
        }}
      </MonthPlot>
      <DataTable
        caption={label}
        columns={[t('table.month'), countLabel]}
        rows={monthly.map(entry => ({
          key: entry.month,
          cells: [formats.month(entry.month), formats.number(entry.count)],
        }))}
      />
    </figure>
  );
}
