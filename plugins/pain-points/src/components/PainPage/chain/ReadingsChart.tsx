import { makeStyles, useTheme } from '@material-ui/core/styles';
import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleLinear, scaleTime } from '@visx/scale';
import { Line, LinePath } from '@visx/shape';
import { useFormats, useLocalized } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../../hooks/usePainPointsTranslation';
import type { Measure } from './chainTree';
import { chartSize, placeLabels } from './placeLabels';

const { width, height, margin, letter, lineHeight } = chartSize;

const useStyles = makeStyles(
  { svg: { display: 'block', width: '100%', height: 'auto', maxWidth: 560 } },
  { name: 'PainPointsReadingsChart' },
);

/** The way of a measure from its baseline to its target; the same figures stand in the table beside it. */
export function ReadingsChart(props: { item: Measure }) {
  const { item } = props;
  const classes = useStyles();
  const theme = useTheme();
  const formats = useFormats();
  const t = usePainPointsTranslation();
  const title = useLocalized()(item.title).text;
  const points = item.readings
    .filter(reading => reading.standing !== 'refused')
    .map(reading => ({
      id: reading.id,
      date: new Date(reading.readOn),
      value: reading.value,
      accepted: reading.standing === 'accepted',
    }))
    .sort((one, other) => one.date.getTime() - other.date.getTime());
  const times = points.map(point => point.date.getTime());
  const plotWidth = width - margin.left - margin.right;
  const plotHeight = height - margin.top - margin.bottom;
  const x = scaleTime({
    domain: [new Date(Math.min(...times)), new Date(Math.max(...times))],
    range: [0, plotWidth],
  });
  const values = [item.baseline, item.target, ...points.map(p => p.value)];
  const y = scaleLinear({
    domain: [Math.min(0, ...values), Math.max(...values)],
    range: [plotHeight, 0],
    nice: true,
  });
  const text = theme.palette.text.secondary;
  const axis = {
    stroke: theme.palette.divider,
    tickStroke: theme.palette.divider,
  };
  const marks = [
    {
      name: t('chain.baseline'),
      value: item.baseline,
      color: text,
      dash: '2 3',
    },
    {
      name: t('chain.target'),
      value: item.target,
      color: theme.palette.success.main,
      dash: '6 3',
    },
  ];
  // Name and number, one under the other: to the right of the lines, where no reading is drawn.
  const places = placeLabels(
    marks.map(mark => y(mark.value)),
    { distance: 2 * lineHeight, height: plotHeight - lineHeight },
  );
  return (
    <svg
      className={classes.svg}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('chain.chart', { title })}
    >
      <Group left={margin.left} top={margin.top}>
        <AxisLeft
          scale={y}
          numTicks={4}
          {...axis}
          tickFormat={value => formats.number(Number(value))}
          tickLabelProps={{
            fill: text,
            fontSize: letter,
            textAnchor: 'end',
            dx: -4,
            dy: 4,
          }}
        />
        <AxisBottom
          scale={x}
          top={plotHeight}
          {...axis}
          tickValues={[
            ...new Set(points.length > 1 ? [times[0], times.at(-1)] : times),
          ].map(time => new Date(time ?? 0))}
          tickFormat={value =>
            formats.date(new Date(Number(value)).toISOString())
          }
          tickLabelProps={(_value, index) => ({
            fill: text,
            fontSize: letter,
            textAnchor: index === 0 && points.length > 1 ? 'start' : 'end',
            dy: 2,
          })}
        />
        {marks.map((mark, index) => (
          <Group key={mark.name}>
            <Line
              from={{ x: 0, y: y(mark.value) }}
              to={{ x: plotWidth, y: y(mark.value) }}
              stroke={mark.color}
              strokeDasharray={mark.dash}
            />
            <text fontSize={letter} fill={mark.color}>
              <tspan x={plotWidth + 8} y={places[index] + 4}>
                {mark.name}
              </tspan>
              <tspan x={plotWidth + 8} dy={lineHeight}>
                {formats.number(mark.value)}
              </tspan>
            </text>
          </Group>
        ))}
        <LinePath
          data={points.filter(point => point.accepted)}
          x={point => x(point.date)}
          y={point => y(point.value)}
          stroke={theme.palette.primary.main}
          strokeWidth={2}
        />
        {points.map(point => (
          <circle
            key={point.id}
            cx={x(point.date)}
            cy={y(point.value)}
            r={4}
            stroke={theme.palette.primary.main}
            strokeWidth={2}
            fill={
              point.accepted
                ? theme.palette.primary.main
                : theme.palette.background.paper
            }
          />
        ))}
      </Group>
    </svg>
  );
}
