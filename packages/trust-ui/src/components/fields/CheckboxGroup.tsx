import { useId } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: { margin: 0, padding: 0, border: 0, minWidth: 0 },
    legend: { padding: 0, marginBottom: theme.spacing(0.5), fontWeight: 600 },
    hint: { color: theme.palette.text.secondary, fontWeight: 400 },
    options: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
    },
    option: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      minHeight: 28,
      cursor: 'pointer',
    },
    box: {
      width: 16,
      height: 16,
      margin: 0,
      accentColor: theme.palette.primary.main,
    },
    error: { color: theme.palette.error.main, fontSize: 13 },
  }),
  { name: 'TrustUiCheckboxGroup' },
);

/** Several values of a short list. */
export function CheckboxGroup(props: {
  label: string;
  hint?: string;
  options: ReadonlyArray<{ value: string; label: string }>;
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  error?: string;
}) {
  const { label, hint, options, selected, onChange, error } = props;
  const classes = useStyles();
  const errorId = useId();
  return (
    <fieldset
      className={classes.root}
      aria-describedby={error ? errorId : undefined}
    >
      <legend className={classes.legend}>
        {label} {hint && <span className={classes.hint}>({hint})</span>}
      </legend>
      <div className={classes.options}>
        {options.map(option => (
          <label key={option.value} className={classes.option}>
            <input
              type="checkbox"
              className={classes.box}
              checked={selected.includes(option.value)}
              onChange={event =>
                onChange(
                  event.target.checked
                    ? [...selected, option.value]
                    : selected.filter(value => value !== option.value),
                )
              }
            />
            {option.label}
          </label>
        ))}
      </div>
      {error && (
        <div id={errorId} className={classes.error}>
          {error}
        </div>
      )}
    </fieldset>
  );
}
