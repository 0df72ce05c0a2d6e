import { useEffect, useRef, useState } from 'react';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import SearchIcon from '@material-ui/icons/Search';
import useDebounce from 'react-use/esm/useDebounce';

/** How long typing must pause before the search runs, in milliseconds. */
const pause = 250;

/**
 * A search box that waits for a pause in typing. While an input method composes
 * Chinese characters, nothing is searched: the letters are not the word yet.
 */
export function SearchField(props: {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { label, placeholder, value, onChange } = props;
  const [typed, setTyped] = useState(value);
  const [composing, setComposing] = useState(false);
  const sent = useRef(value);

  useDebounce(
    () => {
      if (!composing && typed !== sent.current) {
        sent.current = typed;
        onChange(typed);
      }
    },
    pause,
    [typed, composing],
  );

  // A search that was changed elsewhere, for example by going back or clearing all filters.
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setTyped(value);
    }
  }, [value]);

  return (
    <TextField
      type="search"
      variant="outlined"
      size="small"
      fullWidth
      placeholder={placeholder}
      value={typed}
      onChange={event => setTyped(event.target.value)}
      inputProps={{
        'aria-label': label,
        maxLength: 200,
        onCompositionStart: () => setComposing(true),
        onCompositionEnd: () => setComposing(false),
      }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" aria-hidden />
          </InputAdornment>
        ),
      }}
    />
  );
}
