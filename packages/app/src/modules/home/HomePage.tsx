import { Content, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { HomePageLayoutProps } from '@backstage/plugin-home-react/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { useDocumentTitle } from '../layout/useDocumentTitle';
import { shellTranslationRef } from '../translations/shellMessages';
import { Greeting } from './Greeting';
import { LatestNotifications } from './LatestNotifications';
import { PortalSearch } from './PortalSearch';
import { StartingPoints } from './StartingPoints';

/** Plugins whose widgets the page either draws itself or has no use for; one of them asks a foreign server. */
const stockPlugins = new Set(['home', 'search', 'notifications']);

const useStyles = makeStyles(theme => ({
  page: {
    width: '100%',
    maxWidth: 1160,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(5),
    padding: theme.spacing(5, 5, 7),
    [theme.breakpoints.down('xs')]: {
      gap: theme.spacing(4),
      padding: theme.spacing(3, 2, 5),
    },
  },
  welcome: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
  },
  widgets: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))',
  },
}));

/**
 * The first page after signing in. A domain adds to it by a `HomePageWidgetBlueprint` extension of
 * its plugin; the widgets stand between the starting points and the notifications.
 */
export function HomePage(props: HomePageLayoutProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  useDocumentTitle(t('home.documentTitle'));
  const widgets = props.widgets.filter(
    ({ node }) => !stockPlugins.has(node.spec.plugin.pluginId),
  );
  return (
    <Page themeId="home">
      <Content noPadding>
        <div className={classes.page}>
          <div className={classes.welcome}>
            <Greeting />
            <PortalSearch />
          </div>
          <StartingPoints />
          {widgets.length > 0 && (
            <div className={classes.widgets}>
              {widgets.map(({ node, component }) => (
                <div key={node.spec.id}>{component}</div>
              ))}
            </div>
          )}
          <LatestNotifications />
        </div>
      </Content>
    </Page>
  );
}
