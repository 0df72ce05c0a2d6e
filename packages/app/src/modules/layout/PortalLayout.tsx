import { ReactNode } from 'react';
import { SidebarPinStateProvider } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { contentElementId } from './contentElementId';
import { noticeHeight } from './measures';
import { SampleContentNotice, useSampleContent } from './SampleContentNotice';
import { SkipLink } from './SkipLink';

const useStyles = makeStyles(theme => ({
  '@global': {
    // What is focused must not end up under the bars at the top, WCAG 2.4.11.
    html: { scrollPaddingTop: 96 },
  },
  root: {
    // Read by everything that sticks to the top.
    '--portal-notice-height': (props: { hasNotice: boolean }) =>
      props.hasNotice ? `${noticeHeight}px` : '0px',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
  },
  frame: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'stretch',
    [theme.breakpoints.down('sm')]: { flexDirection: 'column' },
    '@media print': { display: 'block' },
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    '& > main': { flexGrow: 1 },
  },
}));

/** There is no sidebar to pin. Said as for a phone, or the settings page would offer a switch without effect. */
const withoutSidebar = {
  isPinned: false,
  isMobile: true,
  toggleSidebarPinState() {},
};

/** The frame of every page: skip link, notice about sample content, navigation, page. */
export function PortalLayout(props: {
  navigation: ReactNode;
  content: ReactNode;
}) {
  const hasNotice = useSampleContent();
  const classes = useStyles({ hasNotice });
  return (
    <SidebarPinStateProvider value={withoutSidebar}>
      <div className={classes.root}>
        <SkipLink />
        <SampleContentNotice />
        <div className={classes.frame}>
          {props.navigation}
          <div id={contentElementId} tabIndex={-1} className={classes.content}>
            {props.content}
          </div>
        </div>
      </div>
    </SidebarPinStateProvider>
  );
}
