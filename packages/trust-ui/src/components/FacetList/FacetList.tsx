import { useId, useState, type ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '../../hooks/useFormats';
import { useTrustUiTranslation } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    root: { margin: 0, padding: 0, border: 0, minWidth: 0 },
    title: {
      padding: 0,
      marginBottom: theme.spacing(0.5),
      fontSize: 13,
      fontWeight: 650,
    },
    option: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      minHeight: 28,
      padding: theme.spacing(0, 0.5),
      borderRadius: 6,
      fontSize: 13,
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
    },
    box: {
      width: 16,
      height: 16,
      margin: 0,
      flexShrink: 0,
      accentColor: theme.palette.primary.main,
    },
    label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
    count: {
      color: theme.palette.text.secondary,
      fontVariantNumeric: 'tabular-nums',
    },
  }),
  { name: 'TrustUiFacetList' },
);

/** One value that a list can be filtered by. */
export interface FacetOption {
  value: string;
  label: ReactNode;
  /** How many rows this value would leave. */
  count: number;
}

/** How many values are shown before somebody asks for all. */
const shownAtFirst = 8;

/** The values of one filter with their counts; several may be chosen. */
export function FacetList(props: {
  title: string;
  options: readonly FacetOption[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
}) {
  const { title, options, selected, onChange } = props;
  const classes = useStyles();
  const t = useTrustUiTranslation();
  const formats = useFormats();
  const listId = useId();
  const [all, setAll] = useState(false);
  const shown = all
    ? options
    : options.filter(
        (option, index) =>
          index < shownAtFirst || selected.includes(option.value),
      );
  if (options.length === 0) return null;
  return (
    <fieldset className={classes.root}>
      <legend className={classes.title}>{title}</legend>
      <div id={listId}>
        {shown.map(option => (
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
            <span className={classes.label}>{option.label}</span>
            <span className={classes.count}>
              {formats.number(option.count)}
            </span>
          </label>
        ))}
      </div>
      {options.length > shownAtFirst && (
        <Button
          size="small"
          color="primary"
          aria-expanded={all}
          aria-controls={listId}
          onClick={() => setAll(!all)}
        >
          {all
            ? t('facets.fewer')
            : t('facets.all', { total: String(options.length) })}
        </Button>
      )}
    </fieldset>
  );
}
