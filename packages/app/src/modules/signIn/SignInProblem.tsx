import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(theme => ({
  problem: {
    padding: theme.spacing(2),
    borderRadius: 10,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
  },
  details: { color: theme.palette.text.secondary, overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Says what did not work while signing in, why, and offers ways on (`children`). */
export function SignInProblem(props: {
  message: string;
  error?: Error;
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div role="alert" className={classes.problem}>
      <Typography gutterBottom>{props.message}</Typography>
      {props.error && (
        <Typography variant="body2" className={classes.details} paragraph>
          {props.error.message}
        </Typography>
      )}
      <div className={classes.ways}>{props.children}</div>
    </div>
  );
}
