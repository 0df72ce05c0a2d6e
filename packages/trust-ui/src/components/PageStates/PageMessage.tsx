import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      textAlign: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(6, 2),
      color: theme.palette.text.secondary,
    },
    title: { color: theme.palette.text.primary, fontWeight: 600 },
    text: { maxWidth: 560 },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'center',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'TrustUiPageMessage' },
);

/** Says that there is nothing to show, why, and what can be done next. */
export function PageMessage(props: {
  title: string;
  text?: ReactNode;
  icon?: ReactNode;
  /** Announces the message at once, for failures. */
  urgent?: boolean;
  children?: ReactNode;
}) {
  const classes = useStyles();
  const { title, text, icon, urgent, children } = props;
  return (
    <div className={classes.root} role={urgent ? 'alert' : undefined}>
      {icon}
      <Typography variant="h5" component="h2" className={classes.title}>
        {title}
      </Typography>
      {text && (
        <Typography component="div" className={classes.text}>
          {text}
        </Typography>
      )}
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  );
}
