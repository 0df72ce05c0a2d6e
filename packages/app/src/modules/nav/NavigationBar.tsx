import { ReactNode, useEffect, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import MenuIcon from '@material-ui/icons/Menu';
import { useLocation } from 'react-router-dom';
import { navigationWidth, topBarHeight } from '../layout/measures';
import { shellTranslationRef } from '../translations/shellMessages';
import { LogoLink } from './LogoLink';

const useStyles = makeStyles(theme => ({
  bar: {
    position: 'sticky',
    top: 'var(--portal-notice-height)',
    zIndex: theme.zIndex.appBar,
    boxSizing: 'border-box',
    height: topBarHeight,
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(0, 1.5),
    backgroundColor: theme.palette.navigation.background,
    borderBottom: `1px solid ${theme.palette.divider}`,
    '@media print': { display: 'none' },
  },
  logo: { flexGrow: 1 },
  drawer: {
    width: `min(${navigationWidth + 40}px, 86vw)`,
    backgroundColor: theme.palette.navigation.background,
    border: 0,
    borderRadius: 0,
  },
  drawerHead: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: theme.spacing(1.5),
  },
}));

/** The navigation on narrow screens: a bar with a button that opens the rest. */
export function NavigationBar(props: { end: ReactNode; children: ReactNode }) {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  const { pathname, search } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);

  // Whoever chose a page wants to see it.
  useEffect(() => setOpen(false), [pathname, search]);

  return (
    <header className={classes.bar}>
      <IconButton
        edge="start"
        aria-label={t('navigation.openMenu')}
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <MenuIcon />
      </IconButton>
      <div className={classes.logo}>
        <LogoLink />
      </div>
      {props.end}
      <Drawer
        open={isOpen}
        onClose={close}
        classes={{ paper: classes.drawer }}
        PaperProps={
          {
            role: 'dialog',
            'aria-modal': true,
            'aria-label': t('navigation.label'),
          } as object
        }
      >
        <div className={classes.drawerHead}>
          <LogoLink />
          <IconButton aria-label={t('navigation.closeMenu')} onClick={close}>
            <CloseIcon />
          </IconButton>
        </div>
        {props.children}
      </Drawer>
    </header>
  );
}
