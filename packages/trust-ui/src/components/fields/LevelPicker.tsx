import { useId } from 'react';
import { alpha, makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: { margin: 0, padding: 0, border: 0, minWidth: 0 },
    legend: { padding: 0, marginBottom: theme.spacing(0.5), fontWeight: 600 },
    options: { display: 'grid', gap: theme.spacing(0.75) },
    option: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      padding: theme.spacing(0.75, 1.25),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius * 2,
      cursor: 'pointer',
      '&:hover': { borderColor: theme.palette.text.secondary },
    },
    chosen: {
      borderColor: theme.palette.primary.main,
      backgroundColor: alpha(theme.palette.primary.main, 0.06),
    },
    radio: {
      width: 16,
      height: 16,
      margin: '3px 0 0',
      flexShrink: 0,
      accentColor: theme.palette.primary.main,
    },
    name: { fontWeight: 600 },
    description: {
      display: 'block',
      fontWeight: 400,
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
    error: { color: theme.palette.error.main, fontSize: 13 },
  }),
  { name: 'TrustUiLevelPicker' },
);

/** One level of a scale, with what each level means in plain sight. */
export function LevelPicker<Level extends number>(props: {
  label: string;
  levels: ReadonlyArray<{ level: Level; name: string; description: string }>;
  value?: Level;
  onChange: (level: Level) => void;
  error?: string;
}) {
  const { label, levels, value, onChange, error } = props;
  const classes = useStyles();
  const name = useId();
  const errorId = useId();
  return (
    <fieldset
      className={classes.root}
      aria-describedby={error ? errorId : undefined}
    >
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.options}>
        {levels.map(level => (
          <label
            key={level.level}
            className={`${classes.option} ${
              level.level === value ? classes.chosen : ''
            }`}
          >
            <input
              type="radio"
              name={name}
              className={classes.radio}
              checked={level.level === value}
              onChange={() => onChange(level.level)}
            />
            <span className={classes.name}>
              {level.level} · {level.name}
              <span className={classes.description}>{level.description}</span>
            </span>
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
