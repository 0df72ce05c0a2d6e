import { useId } from 'react';
import TextField from '@material-ui/core/TextField';

/** Chooses one of a few values with the browser's own list, which every keyboard and phone knows. */
export function SelectField<Value extends string>(props: {
  label: string;
  options: ReadonlyArray<{ value: Value; label: string }>;
  value: Value;
  onChange: (value: Value) => void;
  error?: string;
  helperText?: string;
  disabled?: boolean;
}) {
  const { label, options, value, onChange, error, helperText } = props;
  const id = useId();
  return (
    <TextField
      id={id}
      select
      fullWidth
      variant="outlined"
      size="small"
      label={label}
      value={value}
      disabled={props.disabled}
      error={Boolean(error)}
      helperText={error ?? helperText}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
      onChange={event => {
        const chosen = options.find(
          option => option.value === event.target.value,
        );
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
}
