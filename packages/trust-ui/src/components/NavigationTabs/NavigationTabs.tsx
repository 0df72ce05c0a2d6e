import { makeStyles } from '@material-ui/core/styles';
import { Link, matchPath, useLocation } from 'react-router-dom';

const useStyles = makeStyles(
  theme => ({
    navigation: {
      gridArea: 'pageSubheader',
      minWidth: 0,
      fontFamily: theme.typography.fontFamily,
      backgroundColor: theme.palette.background.paper,
      borderBottom: `1px solid ${theme.palette.divider}`,
      padding: theme.spacing(0, 2.5),
      overflowX: 'auto',
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(0, 1) },
      '@media print': { display: 'none' },
    },
    list: { display: 'flex', margin: 0, padding: 0, listStyle: 'none' },
    tab: {
      display: 'block',
      padding: theme.spacing(1.25, 1.5),
      borderBottom: '2px solid transparent',
      color: theme.palette.text.secondary,
      fontSize: 14,
      fontWeight: 600,
      lineHeight: '20px',
      textDecoration: 'none',
      whiteSpace: 'nowrap',
      '&:hover': { color: theme.palette.text.primary },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
      '&[aria-current]': {
        color: theme.palette.primary.main,
        borderBottomColor: theme.palette.primary.main,
      },
    },
  }),
  { name: 'TrustUiTabs' },
);

/** One page of a domain that has a tab. */
export interface NavigationTab {
  /** Where the tab leads, for example `/pain-points/board`. */
  to: string;
  label: string;
  /** Whether only this very address is the tab's, as for the first page of a domain. */
  exact?: boolean;
  /** Other addresses that belong to the tab, in the manner of React Router, such as `/pain-points/pain/:painId`. */
  paths?: readonly string[];
}

/** The way between the pages of a domain; the same on each of them. */
export function NavigationTabs(props: {
  /** Read out before the tabs. */
  label: string;
  tabs: readonly NavigationTab[];
}) {
  const classes = useStyles();
  const { pathname } = useLocation();
  return (
    <nav aria-label={props.label} className={classes.navigation}>
      <ul className={classes.list}>
        {props.tabs.map(tab => (
          <li key={tab.to}>
            <Link
              className={classes.tab}
              to={tab.to}
              aria-current={currentOf(tab, pathname)}
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Whether a tab leads to the page at an address, or that page belongs to the tab. */
function currentOf(
  { to, exact = false, paths = [] }: NavigationTab,
  pathname: string,
): 'page' | 'true' | undefined {
  if (matchPath({ path: to, end: exact }, pathname)) return 'page';
  return paths.some(path => matchPath(path, pathname)) ? 'true' : undefined;
}
