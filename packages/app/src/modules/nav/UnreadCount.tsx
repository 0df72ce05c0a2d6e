import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { shellTranslationRef } from '../translations/shellMessages';

const useStyles = makeStyles(theme => ({
  count: {
    flexShrink: 0,
    minWidth: 20,
    padding: theme.spacing(0, 0.75),
    boxSizing: 'border-box',
    borderRadius: 10,
    fontSize: 12,
    fontWeight: 600,
    lineHeight: '20px',
    textAlign: 'center',
    color: theme.palette.secondary.contrastText,
    backgroundColor: theme.palette.secondary.main,
  },
}));

/** How many are unread; nothing when all were read. From 100 on it says `99+`, and the full number aloud. */
export function UnreadCount(props: { count: number }) {
  const { count } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  if (count === 0) {
    return null;
  }
  const label = t('navigation.unread', { count });
  return (
    <span className={classes.count} title={label} role="img" aria-label={label}>
      {count > 99 ? '99+' : count}
    </span>
  );
}
