import { makeStyles, useTheme } from '@material-ui/core/styles';
import { AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useFormats } from '../../hooks/useFormats';
import { useTrustUiTranslation } from '../../translation';
import { DataTable } from '../DataTable';

/** How many of something a month had. */
export interface MonthCount {
  /** For example `2026-11`. */
  month: string;
  count: number;
}

const width = 480;
const height = 160;
const margin = { top: 8, right: 4, bottom: 24, left: 36 };

const useStyles = makeStyles(
  { svg: { display: 'block', width: '100%', maxWidth: 560, height: 'auto' } },
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
  const x = scaleBand({
    domain: monthly.map(entry => entry.month),
    range: [0, width - margin.left - margin.right],
    padding: 0.25,
  });
  const plotHeight = height - margin.top - margin.bottom;
  const y = scaleLinear({
    domain: [0, Math.max(1, ...monthly.map(entry => entry.count))],
    range: [plotHeight, 0],
    nice: true,
  });
  const textColor = theme.palette.text.secondary;
  // Every label when there are few months, else the first, the last and those between at a distance.
  const step = Math.ceil(monthly.length / 6);
  return (
    <figure style={{ margin: 0 }}>
      <svg
        className={classes.svg}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
      >
        <Group left={margin.left} top={margin.top}>
          <AxisLeft
            scale={y}
            // What is counted is whole.
            tickValues={y.ticks(3).filter(Number.isInteger)}
            stroke={theme.palette.divider}
            tickStroke={theme.palette.divider}
            tickFormat={value => formats.number(Number(value))}
            tickLabelProps={{
              fill: textColor,
              fontSize: 11,
              textAnchor: 'end',
              dx: -4,
              dy: 4,
            }}
          />
          {monthly.map((entry, index) => (
            <Group key={entry.month} left={x(entry.month)}>
              <Bar
                y={y(entry.count)}
                width={x.bandwidth()}
                height={plotHeight - y(entry.count)}
                rx={2}
                fill={theme.palette.primary.main}
              />
              {(monthly.length - 1 - index) % step === 0 && (
                <text
                  x={x.bandwidth() / 2}
                  y={plotHeight + 16}
                  textAnchor="middle"
                  fontSize={11}
                  fill={textColor}
                >
                  {formats.month(entry.month)}
                </text>
              )}
            </Group>
          ))}
        </Group>
      </svg>
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
