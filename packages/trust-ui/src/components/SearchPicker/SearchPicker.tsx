import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import useDebounce from 'react-use/esm/useDebounce';
import { focusAtStart } from '../../hooks/focusAtStart';
import { useTrustUiTranslation } from '../../translation';
import { useLatestAnswer } from './useLatestAnswer';

/** Something that can be picked. */
export interface PickerOption {
  id: string;
  /** Written into the field when it is picked. */
  text: string;
  label: ReactNode;
}

/** How long typing must pause before the search runs, in milliseconds. */
const pause = 200;
const composingKeyCode = 229;

const useStyles = makeStyles(
  theme => ({
    list: {
      maxHeight: 264,
      overflowY: 'auto',
      margin: theme.spacing(0.5, 0, 0),
      padding: 0,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      listStyle: 'none',
    },
    option: {
      minHeight: 32,
      padding: theme.spacing(0.75, 1.5),
      cursor: 'pointer',
      fontSize: 14,
      '&[aria-selected="true"]': {
        backgroundColor: theme.palette.action.selected,
        boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}`,
      },
      '&:hover': { backgroundColor: theme.palette.action.hover },
    },
    note: {
      margin: theme.spacing(0.5, 0, 0),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
  }),
  { name: 'TrustUiSearchPicker' },
);

/**
 * Searches while somebody types and picks by mouse or keyboard, after the
 * combobox pattern of the ARIA authoring practices. The list stands below the
 * field in the flow of the page, so that no dialog cuts it off.
 */
export function SearchPicker(props: {
  label: string;
  placeholder: string;
  /** Said when nothing has the words. */
  nothingText: string;
  /** Takes the focus when it appears. */
  focused?: boolean;
  error?: string;
  search: (words: string) => Promise<PickerOption[]>;
  picked?: PickerOption;
  onPick: (option: PickerOption | undefined) => void;
}) {
  const { label, placeholder, picked, onPick, search } = props;
  const classes = useStyles();
  const t = useTrustUiTranslation();
  const id = useId();
  const [typed, setTyped] = useState(picked?.text ?? '');
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { value, loading, error } = useLatestAnswer(search, words, open);
  const options = open ? value ?? [] : [];
  useDebounce(() => setWords(typed.trim()), pause, [typed]);
  useEffect(() => setActive(0), [value]);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  function pick(option: PickerOption) {
    setTyped(option.text);
    setOpen(false);
    onPick(option);
  }
  function onKeyDown(event: KeyboardEvent) {
    // The Enter that ends the composition of a character picks nothing.
    if (event.nativeEvent.isComposing || event.keyCode === composingKeyCode) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (options.length > 0) {
        setActive((active + step + options.length) % options.length);
      }
    } else if (event.key === 'Enter' && open && options[active]) {
      event.preventDefault();
      pick(options[active]);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
    }
  }

  return (
    <div>
      <TextField
        id={id}
        label={label}
        placeholder={placeholder}
        variant="outlined"
        size="small"
        fullWidth
        inputRef={props.focused ? focusAtStart : undefined}
        error={Boolean(props.error ?? error)}
        helperText={props.error ?? (error && t('picker.failed'))}
        InputLabelProps={{ shrink: true }}
        value={typed}
        onChange={event => {
          setTyped(event.target.value);
          setOpen(true);
          if (picked) onPick(undefined);
        }}
        onFocus={() => setOpen(!picked)}
        onKeyDown={onKeyDown}
        inputProps={{
          role: 'combobox',
          autoComplete: 'off',
          'aria-autocomplete': 'list',
          'aria-expanded': options.length > 0,
          'aria-controls': options.length > 0 ? `${id}-list` : undefined,
          'aria-activedescendant':
            options.length > 0 ? `${id}-option-${active}` : undefined,
        }}
      />
      {options.length > 0 && (
        <ul
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          className={classes.list}
        >
          {options.map((option, index) => (
            // The keys of the options are those of the field, which keeps the focus.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={option.id}
              id={`${id}-option-${index}`}
              role="option"
              aria-selected={index === active}
              className={classes.option}
              onMouseDown={event => event.preventDefault()}
              onClick={() => pick(option)}
            >
              {option.label}
            </li>
          ))}
        </ul>
      )}
      <p className={classes.note} role="status" hidden={!open}>
        {open && loading && t('picker.searching')}
        {open && !loading && value?.length === 0 && props.nothingText}
      </p>
    </div>
  );
}
