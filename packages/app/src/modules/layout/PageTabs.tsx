import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { NavLink } from 'react-router-dom';
import { shellTranslationRef } from '../translations/shellMessages';

const useStyles = makeStyles(theme => ({
  tabs: {
    display: 'flex',
    gap: theme.spacing(0.5),
    overflowX: 'auto',
    marginLeft: theme.spacing(-1.5),
  },
  tab: {
    padding: theme.spacing(1, 1.5),
    whiteSpace: 'nowrap',
    fontWeight: 600,
    fontSize: 14,
    textDecoration: 'none',
    color: theme.palette.text.secondary,
    borderBottom: '3px solid transparent',
    '&:hover': { color: theme.palette.text.primary },
    '&[aria-current="page"]': {
      color: theme.palette.primary.main,
      borderBottomColor: theme.palette.primary.main,
    },
    '&:focus-visible': { outlineOffset: -2 },
  },
}));

/** The parts of a page that have an address of their own: links, not tabs, because each loads a page. */
export function PageTabs(props: {
  tabs: Array<{ href: string; label: string }>;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  return (
    <nav className={classes.tabs} aria-label={t('navigation.pageParts')}>
      {props.tabs.map(tab => (
        <NavLink key={tab.href} to={tab.href} className={classes.tab}>
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
