import type { ReactNode } from 'react';
import { Content, Header, Page } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { PainPointsTabs } from '../PainPointsTabs';

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
  { name: 'PainPointsPage' },
);

/** The frame of every page of the catalog: one heading, the tabs, the content. */
export function PainPointsPage(props: {
  /** The heading, also the title of the document. */
  title: string;
  subtitle?: ReactNode;
  /** Small words above the heading, for example the number of a pain. */
  type?: string;
  /** Buttons at the right end of the heading. */
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { title, subtitle, type, actions, children } = props;
  const classes = useStyles();
  return (
    <Page themeId="tool">
      <Header title={title} subtitle={subtitle} type={type}>
        {actions && <div className={classes.actions}>{actions}</div>}
      </Header>
      <PainPointsTabs />
      <Content className={classes.content}>{children}</Content>
    </Page>
  );
}
