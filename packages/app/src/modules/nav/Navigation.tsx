import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { NavContentComponentProps } from '@backstage/plugin-app-react';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import Badge from '@material-ui/core/Badge';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import NotificationsIcon from '@material-ui/icons/NotificationsNone';
import { Link } from 'react-router-dom';
import { navigationWidth } from '../layout/measures';
import { shellTranslationRef } from '../translations/shellMessages';
import { LogoLink } from './LogoLink';
import { NavigationBar } from './NavigationBar';
import { NavigationContent } from './NavigationContent';

const useStyles = makeStyles(theme => ({
  column: {
    position: 'sticky',
    top: 'var(--portal-notice-height)',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: navigationWidth,
    height: 'calc(100vh - var(--portal-notice-height))',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: theme.palette.navigation.background,
    borderRight: `1px solid ${theme.palette.divider}`,
    '@media print': { display: 'none' },
  },
  logo: { padding: theme.spacing(2, 1.5, 1.5) },
}));

/** The bell of the narrow bar, with the number of unread notifications. */
function NotificationsButton(props: { to: string; unreadCount: number }) {
  const { t } = useTranslationRef(shellTranslationRef);
  const label = [
    t('titles.notifications'),
    props.unreadCount && t('navigation.unread', { count: props.unreadCount }),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <IconButton
      component={Link}
      to={props.to}
      role="link"
      aria-label={label}
      edge="end"
    >
      <Badge
        aria-hidden="true"
        // Without a number there is nothing to show: a hidden zero would count as the link's visible name.
        badgeContent={props.unreadCount || undefined}
        max={99}
        color="secondary"
        overlap="rectangular"
      >
        <NotificationsIcon />
      </Badge>
    </IconButton>
  );
}

/** The portal's navigation: a column beside the page, or a bar above it where there is no room. */
export function Navigation(props: NavContentComponentProps) {
  const classes = useStyles();
  const theme = useTheme();
  const isNarrow = useMediaQuery(theme.breakpoints.down('sm'), { noSsr: true });
  const items = props.navItems.clone().rest();
  return (
    // Counts, and counts anew whenever a signal comes; its pop-ups speak English only and stay off.
    <NotificationsSidebarItem
      titleCounterEnabled={false}
      snackbarEnabled={false}
      snackbarProps={{ enabled: false }}
      renderItem={({ unreadCount, to }) => {
        const content = (
          <NavigationContent
            items={items}
            unreadCount={unreadCount}
            notificationsPath={to}
          />
        );
        return isNarrow ? (
          <NavigationBar
            end={<NotificationsButton to={to} unreadCount={unreadCount} />}
          >
            {content}
          </NavigationBar>
        ) : (
          <header className={classes.column}>
            <div className={classes.logo}>
              <LogoLink />
            </div>
            {content}
          </header>
        );
      }}
    />
  );
}
