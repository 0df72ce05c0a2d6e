import { makeStyles } from '@material-ui/core/styles';
import type { MonthSeries } from './StackedMonths';
import { useSeriesColors } from './useSeriesColors';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      margin: theme.spacing(0, 0, 1),
      padding: 0,
      listStyle: 'none',
      fontSize: 13,
    },
    item: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) },
  }),
  { name: 'TrustUiSeriesKey' },
);

/** Says which colour stands for what, in the order in which the parts are drawn from the ground up. */
export function SeriesKey(props: { series: readonly MonthSeries[] }) {
  const classes = useStyles();
  const colors = useSeriesColors();
  return (
    <ul className={classes.root}>
      {props.series.map(({ name, label }, index) => (
        <li key={name} className={classes.item}>
          <svg width={12} height={12} aria-hidden>
            <rect
              width={12}
              height={12}
              rx={2}
              fill={colors[index % colors.length]}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
