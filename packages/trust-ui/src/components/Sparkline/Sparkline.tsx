import { useTheme } from '@material-ui/core/styles';
import { scaleLinear } from '@visx/scale';
import { AreaClosed, LinePath } from '@visx/shape';

const margin = 2;

/** A small line without axes; the figures stand beside it or in a table. */
export function Sparkline(props: {
  values: readonly number[];
  /** Read out instead of the line. */
  label: string;
  /** In pixels. */
  width?: number;
  height?: number;
}) {
  const { values, label, width = 84, height = 24 } = props;
  const theme = useTheme();
  const points = values.map((value, index) => ({ value, index }));
  const x = scaleLinear({
    domain: [0, Math.max(1, values.length - 1)],
    range: [margin, width - margin],
  });
  const y = scaleLinear({
    domain: [0, Math.max(1, ...values)],
    range: [height - margin, margin],
  });
  const color = theme.palette.primary.main;
  const last = points.at(-1);
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      <AreaClosed
        data={points}
        x={point => x(point.index)}
        y={point => y(point.value)}
        yScale={y}
        fill={color}
        fillOpacity={0.12}
      />
      <LinePath
        data={points}
        x={point => x(point.index)}
        y={point => y(point.value)}
        stroke={color}
        strokeWidth={1.5}
      />
      {last && (
        <circle cx={x(last.index)} cy={y(last.value)} r={2} fill={color} />
      )}
    </svg>
  );
}
