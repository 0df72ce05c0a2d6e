import { type ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: {
      overflowX: 'auto',
      // Holds what is placed absolutely too, such as hidden words: else they widen the page.
      position: 'relative',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
      '@media print': { overflow: 'visible' },
    },
  }),
  { name: 'TrustUiScrollArea' },
);

/** Holds what may be wider than the page, and lets the arrow keys move it. */
export function ScrollArea(props: { label: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div
      role="group"
      aria-label={props.label}
      className={classes.root}
      // What scrolls must be reachable by keyboard (WCAG 2.1.1), although nothing is pressed there.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {props.children}
    </div>
  );
}
