import { MouseEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { shellTranslationRef } from '../translations/shellMessages';
import { contentElementId } from './contentElementId';

const useStyles = makeStyles(theme => ({
  link: {
    position: 'fixed',
    top: 8,
    left: 8,
    zIndex: theme.zIndex.tooltip + 1,
    padding: theme.spacing(1, 2),
    borderRadius: 8,
    fontWeight: 600,
    color: theme.palette.primary.contrastText,
    backgroundColor: theme.palette.primary.main,
    transform: 'translateY(-200%)',
    '&:focus': { transform: 'none' },
    '@media print': { display: 'none' },
  },
}));

/** The first stop of the tab key: past the navigation, straight to the page. */
export function SkipLink() {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  // By hand, because a change of the hash would be a navigation for the router.
  const focusContent = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(contentElementId)?.focus();
  };
  return (
    <a
      className={classes.link}
      href={`#${contentElementId}`}
      onClick={focusContent}
    >
      {t('skipToContent')}
    </a>
  );
}
