import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import { useBilingual, useReaderLanguage } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../../hooks/TaxonomyContext';
import type { ChainForm } from './chainForm';

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
      gap: theme.spacing(2),
    },
    steps: { display: 'grid', gap: theme.spacing(1) },
    title: { fontWeight: 600 },
    step: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
    add: { justifySelf: 'start' },
  }),
  { name: 'PainPointsRemedyFields' },
);

const efforts = ['small', 'medium', 'large'] as const;

/** What only a remedy has: the remedy of the taxonomy that it follows, effort, date and steps. */
export function RemedyFields(props: {
  kindId: string;
  form: ChainForm;
  onChange: (changes: Partial<ChainForm>) => void;
  problemAt: (field: string) => string | undefined;
}) {
  const { kindId, form, onChange, problemAt } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const language = useReaderLanguage();
  const known = useTaxonomy().kindById.get(kindId)?.remedies ?? [];
  const select = {
    select: true,
    SelectProps: { native: true },
    InputLabelProps: { shrink: true },
    variant: 'outlined',
    size: 'small',
    fullWidth: true,
  } as const;

  /** A remedy that is known brings its title and effort, where nothing was written yet. */
  function follow(taxonomyId: string) {
    const remedy = known.find(candidate => candidate.id === taxonomyId);
    onChange({
      taxonomyId,
      ...(remedy &&
        !form.title.en &&
        !form.title.zh && { title: { ...remedy.title } }),
      ...(remedy?.effort && { effort: remedy.effort }),
    });
  }

  return (
    <>
      {known.length > 0 && (
        <TextField
          {...select}
          id="remedy-known"
          label={t('chain.follows')}
          value={form.taxonomyId}
          onChange={event => follow(event.target.value)}
        >
          <option value="">{t('chain.followsNone')}</option>
          {known.map(remedy => (
            <option key={remedy.id} value={remedy.id}>
              {bilingual(remedy.title)}
            </option>
          ))}
        </TextField>
      )}
      <div className={classes.row}>
        <TextField
          {...select}
          id="remedy-effort"
          label={t('chain.effort')}
          value={form.effort}
          onChange={event =>
            onChange({
              effort: efforts.find(effort => effort === event.target.value),
            })
          }
        >
          {efforts.map(effort => (
            <option key={effort} value={effort}>
              {t(`shell.effort.${effort}`)}
            </option>
          ))}
        </TextField>
        <TextField
          id="remedy-due"
          type="date"
          variant="outlined"
          size="small"
          fullWidth
          InputLabelProps={{ shrink: true }}
          label={t('chain.dueOn')}
          value={form.dueOn}
          onChange={event => onChange({ dueOn: event.target.value })}
          error={problemAt('dueOn') !== undefined}
          helperText={problemAt('dueOn')}
        />
      </div>
      <div className={classes.steps}>
        <span className={classes.title}>{t('chain.steps')}</span>
        {form.steps.map((step, index) => (
          // Steps have no ids of their own; they keep their places.
          <div key={index} className={classes.step}>
            <TextField
              variant="outlined"
              size="small"
              fullWidth
              value={step.text[language] || step.text.en || step.text.zh}
              onChange={event =>
                onChange({
                  steps: form.steps.map((other, position) =>
                    position === index
                      ? {
                          ...other,
                          text: {
                            ...other.text,
                            [language]: event.target.value,
                          },
                        }
                      : other,
                  ),
                })
              }
              inputProps={{
                maxLength: 500,
                'aria-label': t('chain.stepNumber', {
                  number: String(index + 1),
                }),
              }}
            />
            <IconButton
              size="small"
              aria-label={t('chain.removeStep', { number: String(index + 1) })}
              onClick={() =>
                onChange({
                  steps: form.steps.filter(
                    (_step, position) => position !== index,
                  ),
                })
              }
            >
              <DeleteIcon />
            </IconButton>
          </div>
        ))}
        <Button
          size="small"
          color="primary"
          className={classes.add}
          disabled={form.steps.length >= 50}
          onClick={() =>
            onChange({
              steps: [...form.steps, { text: { en: '', zh: '' }, done: false }],
            })
          }
        >
          {t('chain.addStep')}
        </Button>
      </div>
    </>
  );
}
