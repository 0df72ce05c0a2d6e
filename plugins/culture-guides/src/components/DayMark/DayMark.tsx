import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { DayKind } from '@trust-portal/plugin-culture-guides-common';

/** The colour of a kind of day; never the only sign of it, the shape tells it too. */
export function dayColor(theme: Theme, kind: DayKind): string {
  const colors: Record<DayKind, string> = {
    'public-holiday': theme.palette.error.main,
    'bank-holiday': theme.palette.warning.main,
    'company-closure': theme.palette.text.primary,
    observance: theme.palette.info.main,
    'make-up-workday': theme.palette.success.main,
  };
  return colors[kind];
}

const useStyles = makeStyles(
  theme => ({
    root: {
      flexShrink: 0,
      verticalAlign: '-1px',
      color: ({ kind }: { kind: DayKind }) => dayColor(theme, kind),
    },
  }),
  { name: 'CultureGuidesDayMark' },
);

/** The shape of a kind of day in a square of 12: a disc, a half disc, a square, a hollow diamond, a triangle. */
const shapes: Record<DayKind, JSX.Element> = {
  'public-holiday': <circle cx="6" cy="6" r="5" fill="currentColor" />,
  'bank-holiday': (
    <>
      <circle
        cx="6"
        cy="6"
        r="4.25"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  'company-closure': (
    <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />
  ),
  observance: (
    <path
      d="M6 1.2 10.8 6 6 10.8 1.2 6z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    />
  ),
  'make-up-workday': <path d="M6 1 11.4 10.5H.6z" fill="currentColor" />,
};

/** A kind of day as a small shape; the words stand beside it. */
export function DayMark(props: { kind: DayKind; size?: number }) {
  const { kind, size = 12 } = props;
  const classes = useStyles({ kind });
  return (
    <svg
      aria-hidden
      className={classes.root}
      width={size}
      height={size}
      viewBox="0 0 12 12"
    >
      {shapes[kind]}
    </svg>
  );
}
