import { makeStyles } from '@material-ui/core/styles';
import type { PainDetail } from '@trust-portal/plugin-pain-points-common';
import { Comments } from './Comments';
import { PainTimeline } from './PainTimeline';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      alignItems: 'start',
      gap: theme.spacing(2),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
  }),
  { name: 'PainPointsActivityTab' },
);

/** What people say about the pain, and all that was done. */
export function ActivityTab(props: { pain: PainDetail }) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Comments pain={props.pain} />
      <PainTimeline pain={props.pain} />
    </div>
  );
}
