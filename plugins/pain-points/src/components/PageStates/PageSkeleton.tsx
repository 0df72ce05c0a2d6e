import { makeStyles } from '@material-ui/core/styles';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { PainPointsPage } from '../PainPointsPage';

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
  { name: 'PainPointsPageSkeleton' },
);

/** Holds the place of what is being loaded. */
export function PageSkeleton(props: {
  /** How many blocks. */
  rows?: number;
  /** Draws heading and tabs too, where the page could not be drawn yet. */
  framed?: boolean;
}) {
  const { rows = 5, framed } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const skeleton = (
    <div className={classes.root} role="status">
      <span className={classes.hidden}>{t('shell.page.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.block} />
      ))}
    </div>
  );
  return framed ? (
    <PainPointsPage title={t('shell.title')}>{skeleton}</PainPointsPage>
  ) : (
    skeleton
  );
}
