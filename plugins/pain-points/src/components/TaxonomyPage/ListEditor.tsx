import { type ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const useStyles = makeStyles(
  theme => ({
    root: { margin: 0, padding: 0, border: 0, minWidth: 0 },
    title: {
      padding: 0,
      marginBottom: theme.spacing(1),
      fontSize: 14,
      fontWeight: 650,
    },
    item: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      padding: theme.spacing(1, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    fields: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1.5),
      flexGrow: 1,
      minWidth: 0,
    },
  }),
  { name: 'PainPointsListEditor' },
);

/** A list whose entries are edited, added and removed in place. */
export function ListEditor<Item>(props: {
  title: string;
  items: readonly Item[];
  maximum: number;
  make: () => Item;
  onChange: (items: Item[]) => void;
  children: (item: Item, change: (part: Partial<Item>) => void) => ReactNode;
}) {
  const { title, items, maximum, make, onChange, children } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  return (
    <fieldset className={classes.root}>
      <legend className={classes.title}>{title}</legend>
      {items.map((item, index) => (
        // Entries keep their place while they are edited; new ones come last.
        <div key={index} className={classes.item}>
          <div className={classes.fields}>
            {children(item, part =>
              onChange(
                items.map((other, place) =>
                  place === index ? { ...other, ...part } : other,
                ),
              ),
            )}
          </div>
          <IconButton
            size="small"
            aria-label={t('taxonomy.removeFrom', {
              number: String(index + 1),
              list: title,
            })}
            onClick={() =>
              onChange(items.filter((_item, place) => place !== index))
            }
          >
            <DeleteIcon />
          </IconButton>
        </div>
      ))}
      {items.length < maximum && (
        <Button
          size="small"
          startIcon={<AddIcon />}
          aria-label={t('taxonomy.addTo', { list: title })}
          onClick={() => onChange([...items, make()])}
        >
          {t('shell.add')}
        </Button>
      )}
    </fieldset>
  );
}
