import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  certainties,
  dayKinds,
} from '@trust-portal/plugin-culture-guides-common';
import { LocalizedField, SelectField } from '@trust-portal/trust-ui';
import {
  findDayFault,
  impactParts,
  promotionParts,
  type DayForm,
} from '../../calendar/dayForm';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 190px), 1fr))',
      gap: theme.spacing(2),
    },
    notes: { display: 'grid', gap: theme.spacing(1.5) },
    summary: {
      padding: theme.spacing(0.5, 0),
      color: theme.palette.primary.main,
      fontWeight: 600,
      cursor: 'pointer',
    },
  }),
  { name: 'CultureGuidesDayFields' },
);

/** The fields of a day: when, what, how sure, from where, and what it means for customers. */
export function DayFields(props: {
  form: DayForm;
  onChange: (form: DayForm) => void;
  /** Whether the same day may be entered for a span. */
  spans: boolean;
  messageOf: (field: string) => string | undefined;
}) {
  const { form, onChange, spans, messageOf } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const id = useId();
  const set = (part: Partial<DayForm>) => onChange({ ...form, ...part });
  const fault = findDayFault(form);
  const noted = [...impactParts, ...promotionParts].some(
    part => form.notes[part].en || form.notes[part].zh,
  );
  const field = (
    name: 'date' | 'lastDate' | 'sourceOpenedOn' | 'sourceUrl' | 'sourceTitle',
    label: string,
    options: { type?: string; message?: string; hint?: string } = {},
  ) => (
    <TextField
      id={`${id}-${name}`}
      type={options.type}
      variant="outlined"
      size="small"
      fullWidth
      required={name === 'date'}
      label={label}
      value={form[name]}
      error={Boolean(options.message)}
      helperText={options.message ?? options.hint}
      InputLabelProps={options.type === 'date' ? { shrink: true } : undefined}
      inputProps={{ maxLength: name === 'sourceTitle' ? 300 : 2000 }}
      onChange={event => set({ [name]: event.target.value })}
    />
  );
  return (
    <>
      <div className={classes.row}>
        {field(
          'date',
          t(spans ? 'calendars.edit.date' : 'calendars.edit.onlyDate'),
          { type: 'date', message: messageOf('day.date') },
        )}
        {spans &&
          field('lastDate', t('calendars.edit.lastDate'), {
            type: 'date',
            hint: t('calendars.edit.lastDateHint'),
            message:
              fault === 'span-reversed'
                ? t('calendars.edit.spanReversed')
                : messageOf('day.lastDate'),
          })}
      </div>
      <div className={classes.row}>
        <SelectField
          label={t('calendars.edit.kind')}
          options={dayKinds.map(value => ({
            value,
            label: t(`calendars.kind.${value}`),
          }))}
          value={form.kind}
          error={messageOf('day.kind')}
          onChange={kind => set({ kind })}
        />
        <SelectField
          label={t('calendars.edit.certainty')}
          options={certainties.map(value => ({
            value,
            label: t(`calendars.certainty.${value}`),
          }))}
          value={form.certainty}
          helperText={t(`calendars.certaintyHint.${form.certainty}`)}
          error={messageOf('day.certainty')}
          onChange={certainty => set({ certainty })}
        />
      </div>
      <LocalizedField
        label={t('calendars.edit.name')}
        required
        maximum={200}
        value={form.name}
        error={messageOf('day.name')}
        onChange={name => set({ name })}
      />
      <TextField
        id={`${id}-local`}
        variant="outlined"
        size="small"
        label={t('calendars.edit.localName')}
        value={form.localName}
        error={Boolean(messageOf('day.localName'))}
        helperText={
          messageOf('day.localName') ?? t('calendars.edit.localNameHint')
        }
        inputProps={{ maxLength: 200 }}
        onChange={event => set({ localName: event.target.value })}
      />
      {field('sourceTitle', t('calendars.edit.sourceTitle'), {
        hint: t('calendars.edit.sourceTitleHint'),
        message:
          fault === 'source-unnamed'
            ? t('calendars.edit.sourceNeedsTitle')
            : messageOf('day.source.title'),
      })}
      <div className={classes.row}>
        {field('sourceUrl', t('calendars.edit.sourceUrl'), {
          type: 'url',
          message: messageOf('day.source.url'),
        })}
        {field('sourceOpenedOn', t('calendars.edit.sourceOpenedOn'), {
          type: 'date',
          message: messageOf('day.source.openedOn'),
        })}
      </div>
      <details open={noted || undefined}>
        <summary className={classes.summary}>
          {t('calendars.edit.moreNotes')}
        </summary>
        <div className={classes.notes}>
          {impactParts.map(part => (
            <LocalizedField
              key={part}
              label={t(`calendars.impact.${part}`)}
              maximum={500}
              value={form.notes[part]}
              error={messageOf(`day.impact.${part}`)}
              onChange={text => set({ notes: { ...form.notes, [part]: text } })}
            />
          ))}
          {promotionParts.map(part => (
            <LocalizedField
              key={part}
              label={`${t('calendars.promotions.title')} · ${t(
                `calendars.promotions.${part}`,
              )}`}
              maximum={1000}
              value={form.notes[part]}
              error={messageOf(`day.promotions.${part}`)}
              onChange={text => set({ notes: { ...form.notes, [part]: text } })}
            />
          ))}
        </div>
      </details>
    </>
  );
}
