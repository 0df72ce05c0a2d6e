import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Paper from '@material-ui/core/Paper';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { launchDomains } from '@trust-portal/plugin-culture-guides-common';
import { roleIds } from '@trust-portal/portal-vocabulary';
import { BilingualField, SelectField } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import type { TemplateItemForm } from '../../launches/templateForm';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1.5),
      padding: theme.spacing(2),
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
    },
    number: { margin: 0, fontSize: 14, fontWeight: 650 },
    row: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
      gap: theme.spacing(1.5),
      alignItems: 'start',
    },
  }),
  { name: 'CultureGuidesTemplateItemFields' },
);

/** The fields of one item of the template. */
export function TemplateItemFields(props: {
  item: TemplateItemForm;
  /** Its place in the list, from 1. */
  number: number;
  isLast: boolean;
  /** Whether another item has its short name. */
  taken: boolean;
  problemAt: (field: string) => string | undefined;
  onChange: (item: TemplateItemForm) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const { item, number, isLast, taken, problemAt } = props;
  const { onChange, onMove, onRemove } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const name = t('launches.templatePage.itemNumber', {
    number: String(number),
  });
  const actionOn = (action: string) =>
    t('launches.checklist.actionOn', { action, item: name });
  return (
    <Paper component="li" className={classes.root} aria-label={name}>
      <div className={classes.head}>
        <h3 className={classes.number}>{name}</h3>
        <div>
          <Button
            size="small"
            disabled={number === 1}
            aria-label={actionOn(t('launches.templatePage.moveUp'))}
            onClick={() => onMove(-1)}
          >
            {t('launches.templatePage.moveUp')}
          </Button>
          <Button
            size="small"
            disabled={isLast}
            aria-label={actionOn(t('launches.templatePage.moveDown'))}
            onClick={() => onMove(1)}
          >
            {t('launches.templatePage.moveDown')}
          </Button>
          <Button
            size="small"
            aria-label={actionOn(t('launches.templatePage.removeItem'))}
            onClick={onRemove}
          >
            {t('launches.templatePage.removeItem')}
          </Button>
        </div>
      </div>
      <BilingualField
        label={t('launches.templatePage.itemTitle')}
        value={item.title}
        maximum={200}
        error={problemAt('title')}
        onChange={title => onChange({ ...item, title })}
      />
      <BilingualField
        label={t('launches.templatePage.detail')}
        value={item.detail}
        maximum={1000}
        long
        error={problemAt('detail')}
        onChange={detail => onChange({ ...item, detail })}
      />
      <div className={classes.row}>
        <TextField
          id={`template-item-${number}-key`}
          variant="outlined"
          size="small"
          required
          label={t('launches.templatePage.key')}
          helperText={problemAt('key') ?? t('launches.templatePage.keyHint')}
          error={taken || Boolean(problemAt('key'))}
          value={item.key}
          inputProps={{ maxLength: 64, spellCheck: false }}
          onChange={event => onChange({ ...item, key: event.target.value })}
        />
        <SelectField
          label={t('launches.add.domain')}
          value={item.domain}
          options={launchDomains.map(value => ({
            value,
            label: t(`launches.domain.${value}`),
          }))}
          onChange={domain => onChange({ ...item, domain })}
        />
        <SelectField
          label={t('launches.add.role')}
          value={item.signOffRole}
          error={problemAt('signOffRole')}
          options={roleIds
            .filter(role => role !== 'visitor')
            .map(value => ({
              value: value as string,
              label: t(`launches.role.${value}`),
            }))}
          onChange={signOffRole => onChange({ ...item, signOffRole })}
        />
        <TextField
          id={`template-item-${number}-days`}
          variant="outlined"
          size="small"
          label={t('launches.add.validDays')}
          helperText={problemAt('validDays') ?? t('launches.add.validDaysHint')}
          error={Boolean(problemAt('validDays'))}
          value={item.validDays}
          inputProps={{ inputMode: 'numeric', maxLength: 4 }}
          onChange={event =>
            onChange({ ...item, validDays: event.target.value })
          }
        />
      </div>
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={item.blocking}
            onChange={event =>
              onChange({ ...item, blocking: event.target.checked })
            }
          />
        }
        label={t('launches.add.blocking')}
      />
    </Paper>
  );
}
