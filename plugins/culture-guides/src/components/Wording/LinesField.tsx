import { useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';

/** The lines of a text that are not empty, without the white space around them. */
export function toLines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

/** A list of short texts, one a line. */
export function LinesField(props: {
  label: string;
  hint: string;
  lines: readonly string[];
  error?: string;
  /** The language of the lines. */
  language?: string;
  onChange: (lines: string[]) => void;
}) {
  const { label, hint, lines, error, language, onChange } = props;
  const id = useId();
  // Empty lines belong to the writing, not to the list.
  const [text, setText] = useState(() => lines.join('\n'));
  return (
    <TextField
      id={id}
      multiline
      minRows={2}
      maxRows={8}
      variant="outlined"
      size="small"
      label={label}
      value={text}
      error={Boolean(error)}
      helperText={error ?? hint}
      inputProps={{ lang: language }}
      onChange={event => {
        setText(event.target.value);
        onChange(toLines(event.target.value));
      }}
    />
  );
}
