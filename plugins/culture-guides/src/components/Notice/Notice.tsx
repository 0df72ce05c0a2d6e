import type { ReactNode } from 'react';
import { alpha, makeStyles, type Theme } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';

/** How loudly something is said. */
export type NoticeLevel = 'quiet' | 'information' | 'warning' | 'danger';

function colorOf(theme: Theme, level: NoticeLevel): string {
  const colors: Record<NoticeLevel, string> = {
    quiet: theme.palette.text.secondary,
    information: theme.palette.info.main,
    warning: theme.palette.warning.main,
    danger: theme.palette.error.main,
  };
  return colors[level];
}

const useStyles = makeStyles<Theme, { level: NoticeLevel }>(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1.25),
      padding: ({ level }) =>
        level === 'quiet' ? 0 : theme.spacing(1.25, 1.75),
      borderRadius: theme.shape.borderRadius,
      border: ({ level }) =>
        level === 'quiet' ? 0 : `1px solid ${colorOf(theme, level)}`,
      backgroundColor: ({ level }) =>
        level === 'quiet' ? 'transparent' : alpha(colorOf(theme, level), 0.06),
      color: ({ level }) =>
        level === 'quiet' ? theme.palette.text.secondary : 'inherit',
      fontSize: ({ level }) => (level === 'quiet' ? 13 : 14),
      '& > svg': {
        flexShrink: 0,
        fontSize: 20,
        color: ({ level }: { level: NoticeLevel }) => colorOf(theme, level),
      },
    },
    body: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
    title: { fontWeight: 650 },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(0.75),
      '&:empty': { display: 'none' },
    },
  }),
  { name: 'CultureGuidesNotice' },
);

const icons: Record<NoticeLevel, JSX.Element> = {
  quiet: <InfoIcon aria-hidden />,
  information: <InfoIcon aria-hidden />,
  warning: <WarningIcon aria-hidden />,
  danger: <ErrorIcon aria-hidden />,
};

/** Something that the reader of a text has to know before they rely on it. */
export function Notice(props: {
  level: NoticeLevel;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  const { level, title, children, actions } = props;
  const classes = useStyles({ level });
  return (
    <div className={classes.root} role="note">
      {icons[level]}
      <div className={classes.body}>
        {title && <div className={classes.title}>{title}</div>}
        {children}
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}
