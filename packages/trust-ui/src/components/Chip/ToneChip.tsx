import type { ReactNode } from 'react';
import { alpha, makeStyles, type Theme } from '@material-ui/core/styles';

/** What a chip means before it is read; never the only sign of it. */
export type Tone =
  | 'neutral'
  | 'information'
  | 'positive'
  | 'warning'
  | 'negative';

function colorOf(theme: Theme, tone: Tone): string {
  const colors: Record<Tone, string> = {
    neutral: theme.palette.text.secondary,
    information: theme.palette.info.main,
    positive: theme.palette.success.main,
    warning: theme.palette.warning.main,
    negative: theme.palette.error.main,
  };
  return colors[tone];
}

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 4,
      maxWidth: '100%',
      padding: '1px 8px',
      borderRadius: 6,
      fontFamily: theme.typography.fontFamily,
      fontSize: 12,
      fontWeight: 600,
      lineHeight: '20px',
      whiteSpace: 'nowrap',
      color: ({ tone }: { tone: Tone }) => colorOf(theme, tone),
      backgroundColor: ({ tone }: { tone: Tone }) =>
        alpha(colorOf(theme, tone), theme.palette.type === 'dark' ? 0.16 : 0.1),
      '& svg': { fontSize: 14, flexShrink: 0 },
    },
  }),
  { name: 'TrustUiToneChip' },
);

/** A word on a tinted ground: states, priorities, marks. */
export function ToneChip(props: {
  tone: Tone;
  icon?: ReactNode;
  title?: string;
  children: ReactNode;
}) {
  const classes = useStyles({ tone: props.tone });
  return (
    <span className={classes.root} title={props.title}>
      {props.icon}
      {props.children}
    </span>
  );
}
