import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  {
    root: {
      position: 'absolute',
      width: 1,
      height: 1,
      margin: -1,
      padding: 0,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
      border: 0,
    },
  },
  { name: 'TrustUiVisuallyHidden' },
);

/** Words for those who listen to the page. */
export function VisuallyHidden(props: {
  children: ReactNode;
  id?: string;
  /** Speaks the words when they change. */
  live?: boolean;
}) {
  const classes = useStyles();
  return (
    <span
      id={props.id}
      className={classes.root}
      aria-live={props.live ? 'polite' : undefined}
    >
      {props.children}
    </span>
  );
}
