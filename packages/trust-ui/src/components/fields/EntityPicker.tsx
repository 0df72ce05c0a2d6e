import { useId, useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityDisplayName,
} from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { useTrustUiTranslation } from '../../translation';
import { VisuallyHidden } from '../VisuallyHidden';

const useStyles = makeStyles(
  theme => ({
    root: { position: 'relative', display: 'grid', gap: theme.spacing(1) },
    results: {
      position: 'absolute',
      zIndex: theme.zIndex.modal,
      top: 44,
      insetInline: 0,
      maxHeight: 240,
      margin: 0,
      padding: theme.spacing(0.5, 0),
      overflowY: 'auto',
      listStyle: 'none',
    },
    option: {
      padding: theme.spacing(0.75, 1.75),
      cursor: 'pointer',
      '&[aria-selected="true"]': {
        backgroundColor: theme.palette.action.selected,
      },
    },
    chosen: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.75) },
  }),
  { name: 'TrustUiEntityPicker' },
);

const pause = 250;
/** How many entities are offered; more is found by typing more. */
const offered = 8;

/** Chooses entities of the catalog by typing a part of their name. */
export function EntityPicker(props: {
  label: string;
  hint?: string;
  /** Kinds to choose from. */
  kinds: readonly string[];
  selected: readonly string[];
  onChange: (entityRefs: string[]) => void;
  error?: string;
}) {
  const { label, hint, kinds, selected, onChange, error } = props;
  const classes = useStyles();
  const listId = useId();
  const t = useTrustUiTranslation();
  const catalogApi = useApi(catalogApiRef);
  const [typed, setTyped] = useState('');
  const [term, setTerm] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  useDebounce(() => setTerm(typed.trim()), pause, [typed]);
  const kindList = kinds.join(',');
  const found = useAsync(async () => {
    const { items } = await catalogApi.queryEntities({
      filter: { kind: kindList.split(',') },
      fields: ['kind', 'metadata.namespace', 'metadata.name'],
      limit: offered,
      orderFields: { field: 'metadata.name', order: 'asc' },
      ...(term && {
        fullTextFilter: {
          term,
          fields: ['metadata.name', 'metadata.title'],
        },
      }),
    });
    return items.map(entity => stringifyEntityRef(entity));
  }, [catalogApi, kindList, term]);
  const options = (found.value ?? []).filter(ref => !selected.includes(ref));

  function choose(ref: string | undefined) {
    if (!ref) return;
    onChange([...selected, ref]);
    setTyped('');
    setTerm('');
    setActive(0);
  }

  return (
    <div className={classes.root}>
      <TextField
        id={`${listId}-input`}
        variant="outlined"
        size="small"
        fullWidth
        label={label}
        helperText={error ?? (found.error ? t('form.entitiesFailed') : hint)}
        error={error !== undefined}
        value={typed}
        onChange={event => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            setOpen(true);
            const step = event.key === 'ArrowDown' ? 1 : -1;
            setActive(
              (active + step + options.length) % Math.max(1, options.length),
            );
          } else if (event.key === 'Enter' && open) {
            event.preventDefault();
            choose(options[active]);
          } else if (event.key === 'Escape' && open) {
            event.stopPropagation();
            setOpen(false);
          }
        }}
        inputProps={{
          role: 'combobox',
          'aria-expanded': open && options.length > 0,
          'aria-controls': listId,
          'aria-autocomplete': 'list',
          'aria-activedescendant':
            open && options[active] ? `${listId}-${active}` : undefined,
          autoComplete: 'off',
        }}
      />
      {open && options.length > 0 && (
        <Paper
          component="ul"
          elevation={8}
          id={listId}
          role="listbox"
          aria-label={label}
          className={classes.results}
        >
          {options.map((ref, index) => (
            <li
              key={ref}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className={classes.option}
              // Before the field loses its focus, which would close the list.
              onMouseDown={event => {
                event.preventDefault();
                choose(ref);
              }}
              onMouseEnter={() => setActive(index)}
            >
              <EntityDisplayName entityRef={ref} disableTooltip />
            </li>
          ))}
        </Paper>
      )}
      {selected.length > 0 && (
        <div className={classes.chosen}>
          {selected.map(ref => (
            <Button
              key={ref}
              size="small"
              variant="outlined"
              endIcon={<CloseIcon />}
              onClick={() => onChange(selected.filter(other => other !== ref))}
            >
              <EntityDisplayName entityRef={ref} disableTooltip />
              <VisuallyHidden>{t('form.remove')}</VisuallyHidden>
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
