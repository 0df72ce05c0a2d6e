import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { NavContentNavItem } from '@backstage/plugin-app-react';
import { makeStyles } from '@material-ui/core/styles';
import NotificationsIcon from '@material-ui/icons/NotificationsNone';
import { shellTranslationRef } from '../translations/shellMessages';
import { AccountMenu } from './AccountMenu';
import { arrangeNavItems } from './arrangeNavItems';
import { NavigationItem } from './NavigationItem';
import { NavigationSection } from './NavigationSection';
import { SearchBox } from './SearchBox';
import { UnreadCount } from './UnreadCount';

const useStyles = makeStyles(theme => ({
  search: { padding: theme.spacing(0, 1.5, 1.5) },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: theme.spacing(0.5, 1.5, 2),
  },
  bottom: {
    padding: theme.spacing(1, 1.5),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  account: { marginTop: theme.spacing(0.5) },
}));

/** Everything between the logo and the lower edge, the same beside the page and in the phone's menu. */
export function NavigationContent(props: {
  items: readonly NavContentNavItem[];
  unreadCount: number;
  notificationsPath: string;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  const { home, trust, company, settings } = arrangeNavItems(props.items);
  return (
    <>
      <div className={classes.search}>
        <SearchBox />
      </div>
      <nav className={classes.scroll} aria-label={t('navigation.label')}>
        <NavigationSection items={home}>
          <li>
            <NavigationItem
              to={props.notificationsPath}
              icon={<NotificationsIcon />}
              label={t('titles.notifications')}
            >
              <UnreadCount count={props.unreadCount} />
            </NavigationItem>
          </li>
        </NavigationSection>
        <NavigationSection title={t('navigation.trust')} items={trust} />
        <NavigationSection title={t('navigation.company')} items={company} />
      </nav>
      <div className={classes.bottom}>
        <NavigationSection items={settings} />
        <div className={classes.account}>
          <AccountMenu />
        </div>
      </div>
    </>
  );
}
