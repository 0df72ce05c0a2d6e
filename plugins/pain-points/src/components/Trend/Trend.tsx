import ArrowDownIcon from '@material-ui/icons/TrendingDown';
import ArrowFlatIcon from '@material-ui/icons/TrendingFlat';
import ArrowUpIcon from '@material-ui/icons/TrendingUp';
import { makeStyles } from '@material-ui/core/styles';
import { VisuallyHidden, useFormats } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      verticalAlign: 'text-bottom',
      gap: 2,
      // Keeps the hidden words here: in a table that scrolls they would widen the page.
      position: 'relative',
      fontSize: 12,
      fontWeight: 600,
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
      '& svg': { fontSize: 16 },
    },
    up: { color: theme.palette.error.main },
    down: { color: theme.palette.success.main },
    flat: { color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsTrend' },
);

function directionOf(change: number): 'up' | 'down' | 'flat' {
  if (change === 0) return 'flat';
  return change > 0 ? 'up' : 'down';
}

/** How the voices of the last 30 days compare with the 30 days before; more is worse. */
export function Trend(props: { current: number; previous: number }) {
  const { current, previous } = props;
  const classes = useStyles();
  const formats = useFormats();
  const t = usePainPointsTranslation();
  const change = current - previous;
  const direction = directionOf(change);
  const Icon = { up: ArrowUpIcon, down: ArrowDownIcon, flat: ArrowFlatIcon }[
    direction
  ];
  const words = t(`shell.trend.${direction}`, {
    previous: formats.number(previous),
  });
  return (
    <span className={`${classes.root} ${classes[direction]}`} title={words}>
      <Icon aria-hidden />
      {formats.signed(change)}
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
