import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { NavLink } from 'react-router-dom';

const useStyles = makeStyles(theme => ({
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    minHeight: 36,
    padding: theme.spacing(0.5, 1.5),
    borderRadius: 8,
    fontSize: 14,
    fontWeight: 500,
    textDecoration: 'none',
    color: theme.palette.text.primary,
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&[aria-current="page"]': {
      fontWeight: 600,
      color: theme.palette.primary.main,
      backgroundColor: theme.palette.action.selected,
      '& $icon': { color: theme.palette.primary.main },
    },
    '&:focus-visible': { outlineOffset: -2 },
  },
  icon: {
    display: 'inline-flex',
    flexShrink: 0,
    fontSize: 20,
    color: theme.palette.text.secondary,
    '& svg': { width: 20, height: 20 },
  },
  label: { flexGrow: 1, minWidth: 0 },
}));

/** One way into a page; `children` stand at its end, such as a count. */
export function NavigationItem(props: {
  to: string;
  icon: ReactNode;
  label: string;
  children?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <NavLink to={props.to} end={props.to === '/'} className={classes.item}>
      <span className={classes.icon} aria-hidden="true">
        {props.icon}
      </span>
      <span className={classes.label}>{props.label}</span>
      {props.children}
    </NavLink>
  );
}
