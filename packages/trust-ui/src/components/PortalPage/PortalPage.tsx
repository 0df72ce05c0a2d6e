import type { ReactNode } from 'react';
import { Content, Header, Page } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    // The header lays its children out in a grid whose edges reach beyond it.
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      padding: theme.spacing(2),
    },
    content: {
      ...theme.typography.body2,
      fontSize: 14,
      color: theme.palette.text.primary,
      minWidth: 0,
    },
  }),
  { name: 'TrustUiPage' },
);

/** The frame of a page: one heading, the tabs of its domain, the content. */
export function PortalPage(props: {
  /** The heading, also the title of the document. */
  title: string;
  subtitle?: ReactNode;
  /** Small words above the heading, for example the number of a record. */
  type?: string;
  /** Buttons at the right end of the heading. */
  actions?: ReactNode;
  /** The way to the other pages of the domain, mostly {@link NavigationTabs}. */
  tabs?: ReactNode;
  children: ReactNode;
}) {
  const { title, subtitle, type, actions, tabs, children } = props;
  const classes = useStyles();
  return (
    <Page themeId="tool">
      <Header title={title} subtitle={subtitle} type={type}>
        {actions && <div className={classes.actions}>{actions}</div>}
      </Header>
      {tabs}
      <Content className={classes.content}>{children}</Content>
    </Page>
  );
}
