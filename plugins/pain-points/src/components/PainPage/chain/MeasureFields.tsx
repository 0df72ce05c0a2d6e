import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { LocalizedField, useBilingual } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../../hooks/TaxonomyContext';
import type { ChainForm } from './chainForm';

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 160px), 1fr))',
      gap: theme.spacing(2),
    },
  }),
  { name: 'PainPointsMeasureFields' },
);

/** What only a measure has: metric and unit, and from where to where it should go. */
export function MeasureFields(props: {
  kindId: string;
  form: ChainForm;
  onChange: (changes: Partial<ChainForm>) => void;
  problemAt: (field: string) => string | undefined;
}) {
  const { kindId, form, onChange, problemAt } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const known = useTaxonomy().kindById.get(kindId)?.measures ?? [];
  const field = {
    variant: 'outlined',
    size: 'small',
    fullWidth: true,
    InputLabelProps: { shrink: true },
  } as const;

  /** A measure that is known fills in its words, where nothing was written yet. */
  function follow(id: string) {
    const measure = known.find(candidate => candidate.id === id);
    if (!measure) return;
    onChange({
      metric: { ...measure.metric },
      unit: { ...measure.unit },
      direction: measure.direction,
      ...(!form.title.en && !form.title.zh && { title: { ...measure.metric } }),
    });
  }

  const followed = known.find(
    measure =>
      measure.metric.en === form.metric.en &&
      measure.metric.zh === form.metric.zh,
  );
  return (
    <>
      {known.length > 0 && (
        <TextField
          {...field}
          id="measure-known"
          select
          SelectProps={{ native: true }}
          label={t('chain.followsMeasure')}
          value={followed?.id ?? ''}
          onChange={event => follow(event.target.value)}
        >
          <option value="">{t('chain.followsNone')}</option>
          {known.map(measure => (
            <option key={measure.id} value={measure.id}>
              {bilingual(measure.metric)}
            </option>
          ))}
        </TextField>
      )}
      <LocalizedField
        label={t('chain.metric')}
        value={form.metric}
        onChange={metric => onChange({ metric })}
        maximum={200}
        required
        error={problemAt('metric')}
      />
      <LocalizedField
        label={t('chain.unit')}
        value={form.unit}
        onChange={unit => onChange({ unit })}
        maximum={60}
        required
        error={problemAt('unit')}
      />
      <div className={classes.row}>
        <TextField
          {...field}
          id="measure-direction"
          select
          SelectProps={{ native: true }}
          label={t('chain.direction')}
          value={form.direction}
          onChange={event =>
            onChange({ direction: event.target.value === 'up' ? 'up' : 'down' })
          }
        >
          <option value="down">{t('chain.down')}</option>
          <option value="up">{t('chain.up')}</option>
        </TextField>
        <TextField
          {...field}
          id="measure-baseline"
          type="number"
          inputProps={{ step: 'any' }}
          required
          label={t('chain.baseline')}
          value={form.baseline}
          onChange={event => onChange({ baseline: event.target.value })}
          error={problemAt('baseline') !== undefined}
          helperText={problemAt('baseline')}
        />
        <TextField
          {...field}
          id="measure-target"
          type="number"
          inputProps={{ step: 'any' }}
          required
          label={t('chain.target')}
          value={form.target}
          onChange={event => onChange({ target: event.target.value })}
          error={problemAt('target') !== undefined}
          helperText={problemAt('target')}
        />
      </div>
    </>
  );
}
