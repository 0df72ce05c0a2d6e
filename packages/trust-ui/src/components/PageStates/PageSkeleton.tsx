import { makeStyles } from '@material-ui/core/styles';
import { useTrustUiTranslation } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5) },
    block: {
      height: 56,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.action.hover,
      '@media (prefers-reduced-motion: no-preference)': {
        animation: '$breathe 1.6s ease-in-out infinite',
      },
    },
    hidden: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
    },
    '@keyframes breathe': { '50%': { opacity: 0.45 } },
  }),
  { name: 'TrustUiPageSkeleton' },
);

/** Holds the place of what is being loaded. */
export function PageSkeleton(props: {
  /** How many blocks. */
  rows?: number;
}) {
  const { rows = 5 } = props;
  const classes = useStyles();
  const t = useTrustUiTranslation();
  return (
    <div className={classes.root} role="status">
      <span className={classes.hidden}>{t('page.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.block} />
      ))}
    </div>
  );
}
