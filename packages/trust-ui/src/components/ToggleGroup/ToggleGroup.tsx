import type { ReactNode } from 'react';
import { alpha, makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.75) },
    button: {
      ...theme.typography.body2,
      minHeight: 30,
      padding: theme.spacing(0.25, 1.25),
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: 15,
      backgroundColor: 'transparent',
      color: theme.palette.text.primary,
      fontSize: 13,
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
      '&[aria-pressed="true"]': {
        borderColor: theme.palette.primary.main,
        backgroundColor: alpha(theme.palette.primary.main, 0.12),
        color: theme.palette.primary.main,
        fontWeight: 650,
      },
    },
  }),
  { name: 'TrustUiToggleGroup' },
);

/** Buttons of which one is pressed, or none when there is no value. */
export function ToggleGroup<Value extends string>(props: {
  label: string;
  options: ReadonlyArray<{ value: Value; label: ReactNode }>;
  value: Value | undefined;
  onChange: (value: Value) => void;
}) {
  const { label, options, value, onChange } = props;
  const classes = useStyles();
  return (
    <div role="group" aria-label={label} className={classes.root}>
      {options.map(option => (
        <button
          key={option.value}
          type="button"
          className={classes.button}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
