import {
  BreadcrumbEntry,
  PageLayoutProps,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useLocation, useResolvedPath } from 'react-router-dom';
import { stockTitle } from '../translations/pageTitles';
import { shellTranslationRef } from '../translations/shellMessages';
import { PageTabs } from './PageTabs';
import { useDocumentTitle } from './useDocumentTitle';

const useStyles = makeStyles(theme => ({
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  header: {
    backgroundColor: theme.palette.background.paper,
    borderBottom: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(2.5, 3, 0),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2, 0) },
  },
  titleRow: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    minHeight: 32,
    paddingBottom: theme.spacing(2),
  },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: theme.typography.h1.fontSize,
    fontWeight: theme.typography.h1.fontWeight,
    lineHeight: 1.3,
    color: theme.palette.text.primary,
  },
}));

function StockPage(props: PageLayoutProps) {
  const { title, tabs, headerActions, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  const { pathname } = useLocation();
  const basePath = useResolvedPath('.').pathname.replace(/\/$/, '');
  const shownTitle = title && stockTitle(title, t);
  useDocumentTitle(shownTitle);
  const pageTabs = (tabs ?? []).map(tab => {
    const href = tab.href.startsWith('/')
      ? tab.href
      : `${basePath}/${tab.href}`;
    return {
      href,
      label: stockTitle(tab.label, t),
      isCurrent: pathname === href || pathname.startsWith(`${href}/`),
    };
  });

  const page = (
    <main className={classes.main}>
      <header className={classes.header}>
        <div className={classes.titleRow}>
          {shownTitle && <h1 className={classes.title}>{shownTitle}</h1>}
          {headerActions}
        </div>
        {pageTabs.length > 1 && <PageTabs tabs={pageTabs} />}
      </header>
      {children}
    </main>
  );
  return shownTitle ? (
    <BreadcrumbEntry
      entry={{ label: shownTitle, href: props.titleLink ?? (basePath || '/') }}
    >
      {page}
    </BreadcrumbEntry>
  ) : (
    page
  );
}

/**
 * Draws every stock page with one main landmark, one h1 and a document title, in the reader's
 * language. Pages of our own plugins say `noHeader` and bring all of that themselves.
 */
export function PageLayout(props: PageLayoutProps) {
  return props.noHeader ? <>{props.children}</> : <StockPage {...props} />;
}
