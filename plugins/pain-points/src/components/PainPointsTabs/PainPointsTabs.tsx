import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { NavLink } from 'react-router-dom';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { pages } from '../../pages/pages';
import { rootRouteRef } from '../../routes';

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
      '&[aria-current="page"]': {
        color: theme.palette.primary.main,
        borderBottomColor: theme.palette.primary.main,
      },
    },
  }),
  { name: 'PainPointsTabs' },
);

/** The way between the pages of the catalog; the same on each of them. */
export function PainPointsTabs() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const root = useRouteRef(rootRouteRef)?.() ?? '/pain-points';
  return (
    <nav aria-label={t('shell.tabs.label')} className={classes.navigation}>
      <ul className={classes.list}>
        {pages.map(
          ({ path, tab }) =>
            tab && (
              <li key={path}>
                <NavLink
                  className={classes.tab}
                  to={path ? `${root}/${path}` : root}
                  end={path === ''}
                >
                  {tab.label(t)}
                </NavLink>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
