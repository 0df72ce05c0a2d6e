import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from 'react-router-dom';
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

/** A part of a page that has an address of its own. */
export interface PageTab {
  href: string;
  label: string;
  isCurrent: boolean;
}

/** Links, not tabs, because each loads a page. */
export function PageTabs(props: { tabs: readonly PageTab[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  return (
    <nav className={classes.tabs} aria-label={t('navigation.pageParts')}>
      {props.tabs.map(({ href, label, isCurrent }) => (
        <Link
          key={href}
          to={href}
          className={classes.tab}
          aria-current={isCurrent ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
