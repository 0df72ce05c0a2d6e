import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(0.25), minWidth: 96 },
    words: { fontSize: 13, color: theme.palette.text.secondary },
    track: {
      height: 6,
      borderRadius: 3,
      overflow: 'hidden',
      backgroundColor: theme.palette.action.selected,
    },
    done: { height: '100%', backgroundColor: theme.palette.success.main },
  }),
  { name: 'CultureGuidesProgressBar' },
);

/** How much of something is done; the words say the same as the bar. */
export function ProgressBar(props: {
  done: number;
  total: number;
  words: string;
}) {
  const { done, total, words } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <span className={classes.words}>{words}</span>
      <div className={classes.track} aria-hidden>
        <div
          className={classes.done}
          style={{ width: total > 0 ? `${(100 * done) / total}%` : 0 }}
        />
      </div>
    </div>
  );
}
