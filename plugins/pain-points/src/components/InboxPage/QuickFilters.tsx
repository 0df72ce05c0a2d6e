import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import { useAddress } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.75) },
    button: { minHeight: 30, borderRadius: 15, fontWeight: 500 },
  }),
  { name: 'PainPointsQuickFilters' },
);

const filters = [
  { label: 'unanswered', name: 'unanswered', value: 'true' },
  { label: 'overdue', name: 'overdue', value: 'true' },
  { label: 'mine', name: 'assignee', value: 'me' },
  { label: 'nobody', name: 'assignee', value: 'nobody' },
] as const;

/** The views of the inbox that are needed all day; each goes on and off by itself. */
export function QuickFilters() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const address = useAddress();
  return (
    <div
      role="group"
      aria-label={t('inbox.quick.label')}
      className={classes.root}
    >
      {filters.map(({ label, name, value }) => {
        const pressed = address.get(name) === value;
        return (
          <Button
            key={label}
            size="small"
            variant="outlined"
            color={pressed ? 'primary' : 'default'}
            className={classes.button}
            aria-pressed={pressed}
            startIcon={pressed ? <CheckIcon aria-hidden /> : undefined}
            onClick={() =>
              address.set({
                [name]: pressed ? undefined : value,
                voice: undefined,
              })
            }
          >
            {t(`inbox.quick.${label}`)}
          </Button>
        );
      })}
    </div>
  );
}
