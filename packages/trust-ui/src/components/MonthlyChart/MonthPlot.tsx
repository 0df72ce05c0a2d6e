import type { ReactNode } from 'react';
import { useTheme } from '@material-ui/core/styles';
import { AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { useFormats } from '../../hooks/useFormats';

/** Where the parts of one month are drawn, in the units of the picture. */
export interface MonthPlace {
  /** The height of a count, from the top. */
  y: (count: number) => number;
  /** The room that a month has for its bars. */
  width: number;
}

/** The size of a picture and the room around its bars, in its own units. */
export interface MonthPlotSize {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

/** The axes of pictures by month: counts upwards, as many names of months as have room. */
export function MonthPlot(props: {
  className: string;
  /** Read out instead of the picture. */
  label: string;
  size: MonthPlotSize;
  /** Such as `2026-11`. */
  months: readonly string[];
  /** The largest count that is drawn. */
  maximum: number;
  /** About how many counts are written at the axis. */
  ticks: number;
  /** How many names of months have room; the last month always has its name. */
  namedMonths: number;
  /** Draws what a month holds. */
  children: (index: number, place: MonthPlace) => ReactNode;
}) {
  const { className, label, size, months, maximum, ticks, children } = props;
  const { width, height, margin } = size;
  const theme = useTheme();
  const formats = useFormats();
  const x = scaleBand({
    domain: [...months],
    range: [0, width - margin.left - margin.right],
    padding: 0.25,
  });
  const plotHeight = height - margin.top - margin.bottom;
  const y = scaleLinear({
    domain: [0, Math.max(1, maximum)],
    range: [plotHeight, 0],
    nice: true,
  });
  const text = theme.palette.text.secondary;
  const step = Math.ceil(months.length / props.namedMonths);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <Group left={margin.left} top={margin.top}>
        <AxisLeft
          scale={y}
          // What is counted is whole.
          tickValues={y.ticks(ticks).filter(Number.isInteger)}
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
        {months.map((month, index) => (
          <Group key={month} left={x(month)}>
            {children(index, { y, width: x.bandwidth() })}
            {(months.length - 1 - index) % step === 0 && (
              <text
                x={x.bandwidth() / 2}
                y={plotHeight + 16}
                textAnchor="middle"
                fontSize={11}
                fill={text}
              >
                {formats.month(month)}
              </text>
            )}
          </Group>
        ))}
      </Group>
    </svg>
  );
}
