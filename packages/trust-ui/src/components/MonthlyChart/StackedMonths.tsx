import { makeStyles, useTheme } from '@material-ui/core/styles';
import { AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { useFormats } from '../../hooks/useFormats';
import { SeriesKey } from './SeriesKey';
import { useSeriesColors } from './useSeriesColors';

/** Figures of one name, one for each month. */
export interface MonthSeries {
  name: string;
  label: string;
  counts: readonly number[];
}

const width = 960;
const height = 280;
const margin = { top: 8, right: 8, bottom: 26, left: 44 };

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
  const formats = useFormats();
  const colors = useSeriesColors();
  const totals = months.map((_month, index) => {
    const counts = series.map(({ counts: list }) => list[index] ?? 0);
    return sideBySide
      ? Math.max(0, ...counts)
      : counts.reduce((sum, count) => sum + count, 0);
  });
  const x = scaleBand({
    domain: [...months],
    range: [0, width - margin.left - margin.right],
    padding: 0.25,
  });
  const plotHeight = height - margin.top - margin.bottom;
  const y = scaleLinear({
    domain: [0, Math.max(1, ...totals)],
    range: [plotHeight, 0],
    nice: true,
  });
  const text = theme.palette.text.secondary;
  // As many names of months as have room.
  const step = Math.ceil(months.length / 12);
  return (
    <>
      <SeriesKey series={series} />
      <svg
        className={classes.svg}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
      >
        <Group left={margin.left} top={margin.top}>
          <AxisLeft
            scale={y}
            numTicks={4}
            stroke={theme.palette.divider}
            tickStroke={theme.palette.divider}
            tickFormat={value => formats.number(Number(value))}
            tickLabelProps={{
              fill: text,
              fontSize: 11,
              textAnchor: 'end',
              dx: -4,
              dy: 4,
            }}
          />
          {months.map((month, index) => {
            let below = 0;
            const bar = sideBySide
              ? x.bandwidth() / Math.max(1, series.length)
              : x.bandwidth();
            return (
              <Group key={month} left={x(month)}>
                {series.map(({ name, counts }, place) => {
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
                })}
                {(months.length - 1 - index) % step === 0 && (
                  <text
                    x={x.bandwidth() / 2}
                    y={plotHeight + 18}
                    textAnchor="middle"
                    fontSize={11}
                    fill={text}
                  >
                    {formats.month(month)}
                  </text>
                )}
              </Group>
            );
          })}
        </Group>
      </svg>
    </>
  );
}
