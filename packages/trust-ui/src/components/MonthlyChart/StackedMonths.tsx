import { makeStyles, useTheme } from '@material-ui/core/styles';
import { MonthPlot } from './MonthPlot';
import { SeriesKey } from './SeriesKey';
import { useSeriesColors } from './useSeriesColors';

/** Figures of one name, one for each month. */
export interface MonthSeries {
  name: string;
  label: string;
  counts: readonly number[];
}

const size = {
  width: 960,
  height: 280,
  margin: { top: 8, right: 8, bottom: 26, left: 44 },
};

const useStyles = makeStyles(
  { svg: { display: 'block', width: '100%', height: 'auto', minWidth: 460 } },
  { name: 'TrustUiStackedMonths' },
);

/**
 * Bars by month: stacked where the parts make a whole, side by side where they
 * are compared. The key names each colour, and a table holds the same figures.
 */
export function StackedMonths(props: {
  label: string;
  months: readonly string[];
  series: readonly MonthSeries[];
  sideBySide?: boolean;
}) {
  const { label, months, series, sideBySide } = props;
  const classes = useStyles();
  const theme = useTheme();
  const colors = useSeriesColors();
  const totals = months.map((_month, index) => {
    const counts = series.map(({ counts: list }) => list[index] ?? 0);
    return sideBySide
      ? Math.max(0, ...counts)
      : counts.reduce((sum, count) => sum + count, 0);
  });
  return (
    <>
      <SeriesKey series={series} />
      <MonthPlot
        className={classes.svg}
        label={label}
        size={size}
        months={months}
        maximum={Math.max(0, ...totals)}
        ticks={4}
        namedMonths={12}
      >
        {(index, { y, width }) => {
          let below = 0;
          const bar = sideBySide ? width / Math.max(1, series.length) : width;
          return series.map(({ name, counts }, place) => {
            const count = counts[index] ?? 0;
            const bottom = sideBySide ? 0 : below;
            below += count;
            return (
              <rect
                key={name}
                x={sideBySide ? place * bar : 0}
                y={y(bottom + count)}
                width={bar}
                height={y(bottom) - y(bottom + count)}
                fill={colors[place % colors.length]}
                stroke={theme.palette.background.paper}
                strokeWidth={1}
              />
            );
          });
        }}
      </MonthPlot>
    </>
  );
}
