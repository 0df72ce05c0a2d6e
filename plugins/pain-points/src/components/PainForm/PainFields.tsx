import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  CheckboxGroup,
  EntityPicker,
  GroupSelect,
  LevelPicker,
  LocalizedField,
  useBilingual,
  usePortalVocabulary,
  useReaderLanguage,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { PriorityChip } from '../Chip';
import { type PainForm, priorityOf } from './painForm';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2.5), minWidth: 0 },
    levels: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
      gap: theme.spacing(2.5),
    },
    priority: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    hint: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'PainPointsPainFields' },
);

/** How many of the customers' words are shown as a help for choosing the kind. */
const cuesShown = 8;

/** The fields of a pain, for reporting and for editing. */
export function PainFields(props: {
  form: PainForm;
  onChange: (changes: Partial<PainForm>) => void;
  /** What is wrong with a field, in words. */
  problemAt: (field: keyof PainForm) => string | undefined;
  onComposing?: (composing: boolean) => void;
}) {
  const { form, onChange, problemAt, onComposing } = props;
  const classes = useStyles();
  const kindId = useId();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const language = useReaderLanguage();
  const vocabulary = usePortalVocabulary();
  const { taxonomy, priorityTable, kindById } = useTaxonomy();
  const kind = kindById.get(form.kindId);
  const priority = priorityOf(priorityTable, form.severity, form.frequency);
  const named = (entry: { id: string; name: { en: string; zh: string } }) => ({
    value: entry.id,
    label: bilingual(entry.name),
  });
  const cues = kind?.cues[language].slice(0, cuesShown).join(t('form.comma'));
  return (
    <div className={classes.root}>
      <div>
        <TextField
          id={kindId}
          select
          SelectProps={{ native: true }}
          InputLabelProps={{ shrink: true }}
          variant="outlined"
          size="small"
          fullWidth
          required
          label={t('form.kind')}
          error={problemAt('kindId') !== undefined}
          helperText={
            problemAt('kindId') ??
            (kind
              ? `${bilingual(kind.summary)} ${
                  cues ? t('form.cues', { words: cues }) : ''
                }`
              : t('form.kindHint'))
          }
          value={form.kindId}
          onChange={event => onChange({ kindId: event.target.value })}
        >
          <option value="">{t('form.chooseKind')}</option>
          {taxonomy.stages.map(stage => (
            <optgroup key={stage.id} label={bilingual(stage.name)}>
              {taxonomy.kinds
                .filter(candidate => candidate.stage === stage.id)
                .map(candidate => (
                  <option key={candidate.id} value={candidate.id}>
                    {candidate.number} · {bilingual(candidate.name)}
                  </option>
                ))}
            </optgroup>
          ))}
        </TextField>
      </div>
      <LocalizedField
        label={t('form.title')}
        hint={t('form.titleHint')}
        value={form.title}
        onChange={title => onChange({ title })}
        maximum={200}
        required
        error={problemAt('title')}
        onComposing={onComposing}
      />
      <LocalizedField
        label={t('form.description')}
        hint={t('form.descriptionHint')}
        value={form.description}
        onChange={description => onChange({ description })}
        maximum={10_000}
        required
        markdown
        error={problemAt('description')}
        onComposing={onComposing}
      />
      <CheckboxGroup
        label={t('form.markets')}
        options={vocabulary.markets.map(named)}
        selected={form.markets}
        onChange={markets => onChange({ markets })}
        error={problemAt('markets')}
      />
      <CheckboxGroup
        label={t('form.segments')}
        hint={t('shell.optional')}
        options={vocabulary.segments.map(named)}
        selected={form.segments}
        onChange={segments => onChange({ segments })}
        error={problemAt('segments')}
      />
      <EntityPicker
        label={t('form.entities')}
        hint={t('form.entitiesHint')}
        kinds={['component', 'system', 'api', 'domain', 'resource']}
        selected={form.entityRefs}
        onChange={entityRefs => onChange({ entityRefs })}
        error={problemAt('entityRefs')}
      />
      <GroupSelect
        label={t('form.owner')}
        hint={t('form.ownerHint')}
        value={form.owner}
        onChange={owner => onChange({ owner })}
        error={problemAt('owner')}
      />
      <div className={classes.levels}>
        <LevelPicker
          label={t('form.severity')}
          levels={priorityTable.severities.map(level => ({
            level: level.level,
            name: bilingual(level.name),
            description: bilingual(level.description),
          }))}
          value={form.severity}
          onChange={severity => onChange({ severity })}
          error={problemAt('severity')}
        />
        <LevelPicker
          label={t('form.frequency')}
          levels={priorityTable.frequencies.map(level => ({
            level: level.level,
            name: bilingual(level.name),
            description: bilingual(level.description),
          }))}
          value={form.frequency}
          onChange={frequency => onChange({ frequency })}
          error={problemAt('frequency')}
        />
      </div>
      <div className={classes.priority} role="status">
        <strong>{t('form.priority')}</strong>
        {priority ? (
          <PriorityChip priority={priority} />
        ) : (
          <span className={classes.hint}>{t('form.priorityOpen')}</span>
        )}
      </div>
      <details className={classes.hint}>
        <summary>{t('form.priorityWhy')}</summary>
        {bilingual(priorityTable.explanation)}
      </details>
    </div>
  );
}
