import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-block',
      minWidth: 20,
      padding: '0 5px',
      border: `1px solid ${theme.palette.divider}`,
      borderBottomWidth: 2,
      borderRadius: 4,
      backgroundColor: theme.palette.background.default,
      color: theme.palette.text.secondary,
      fontFamily: 'inherit',
      // A button gives the first child of its icon a size of its own.
      '&&': { fontSize: 11 },
      fontWeight: 600,
      lineHeight: '18px',
      textAlign: 'center',
    },
  }),
  { name: 'TrustUiKeyCap' },
);

/** A key of the keyboard. */
export function KeyCap(props: { children: string; hidden?: boolean }) {
  const classes = useStyles();
  return (
    <kbd className={classes.root} aria-hidden={props.hidden}>
      {props.children}
    </kbd>
  );
}
