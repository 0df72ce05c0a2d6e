import { Link, Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useNotificationsApi } from '@backstage/plugin-notifications';
import { Notification } from '@backstage/plugin-notifications-common';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { shellTranslationRef } from '../translations/shellMessages';
import { usePortalLanguage } from '../translations/useBilingual';
import { HomeSection } from './HomeSection';
import { relativeTime } from './relativeTime';

/** As many as one takes in at a glance; the rest is one click away. */
const shownCount = 5;

const useStyles = makeStyles(theme => ({
  empty: {
    padding: theme.spacing(2.5),
    color: theme.palette.text.secondary,
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: theme.spacing(1.5, 2.5),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  title: { fontWeight: 600 },
  unread: {
    marginRight: theme.spacing(1),
    fontSize: 12,
    fontWeight: 600,
    color: theme.palette.secondary.main,
  },
  about: { fontSize: 13, color: theme.palette.text.secondary },
}));

function NotificationItem(props: { notification: Notification }) {
  const { payload, read, created, updated } = props.notification;
  const classes = useStyles();
  const language = usePortalLanguage();
  const { t } = useTranslationRef(shellTranslationRef);
  return (
    <li className={classes.item}>
      {!read && (
        <span className={classes.unread}>{t('home.notifications.unread')}</span>
      )}
      {payload.link ? (
        <Link to={payload.link} className={classes.title}>
          {payload.title}
        </Link>
      ) : (
        <span className={classes.title}>{payload.title}</span>
      )}
      <div className={classes.about}>
        {payload.description && <div>{payload.description}</div>}
        {relativeTime({
          time: new Date(updated ?? created),
          now: new Date(),
          language,
        })}
      </div>
    </li>
  );
}

/** What happened last that concerns the reader. */
export function LatestNotifications() {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  const { loading, error, value } = useNotificationsApi(api =>
    api.getNotifications({
      limit: shownCount,
      sort: 'created',
      sortOrder: 'desc',
    }),
  );
  return (
    <HomeSection
      title={t('home.notifications.title')}
      action={<Link to="/notifications">{t('home.notifications.all')}</Link>}
    >
      <Paper>
        {loading && !value && <Progress />}
        {error && (
          <Typography role="alert" className={classes.empty}>
            {t('home.notifications.failed')}
          </Typography>
        )}
        {value?.notifications.length === 0 && (
          <Typography className={classes.empty}>
            {t('home.notifications.empty')}
          </Typography>
        )}
        {value && value.notifications.length > 0 && (
          <ul className={classes.list}>
            {value.notifications.map(notification => (
              <NotificationItem
                key={notification.id}
                notification={notification}
              />
            ))}
          </ul>
        )}
      </Paper>
    </HomeSection>
  );
}
