import { useId } from 'react';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { termKinds } from '@trust-portal/plugin-culture-guides-common';
import {
  CheckboxGroup,
  LocalizedField,
  SelectField,
  useBilingual,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { lacksPlainWord, type TermForm } from '../../wording/termForm';
import { useLanguageName } from '../LanguageName';
import { LinesField, useLanguageOptions } from '../Wording';

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
      gap: theme.spacing(2),
    },
    translations: {
      display: 'grid',
      gap: theme.spacing(1.5),
      margin: 0,
      padding: 0,
      border: 0,
    },
    legend: {
      padding: 0,
      marginBottom: theme.spacing(1),
      fontWeight: 600,
    },
    translation: {
      display: 'grid',
      gridTemplateColumns: 'minmax(110px, 1fr) minmax(0, 2fr) auto',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    case: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      minHeight: 28,
    },
    add: { justifySelf: 'start' },
  }),
  { name: 'CultureGuidesTermFields' },
);

/** Everything that a term says. */
export function TermFields(props: {
  form: TermForm;
  onChange: (form: TermForm) => void;
  messageOf: (field: string) => string | undefined;
}) {
  const { form, onChange, messageOf } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const bilingual = useBilingual();
  const { markets } = usePortalVocabulary();
  const languages = useLanguageOptions(form.language);
  const id = useId();
  const set = (part: Partial<TermForm>) => onChange({ ...form, ...part });
  return (
    <>
      <div className={classes.row}>
        <SelectField
          label={t('terms.form.kind')}
          options={termKinds.map(value => ({
            value,
            label: t(`terms.kind.${value}`),
          }))}
          value={form.kind}
          helperText={t(`terms.kindHint.${form.kind}`)}
          error={messageOf('kind')}
          onChange={kind => set({ kind })}
        />
        <SelectField
          label={t('terms.form.language')}
          options={languages}
          value={form.language}
          error={messageOf('language')}
          onChange={language => set({ language })}
        />
      </div>
      <div className={classes.row}>
        <TextField
          id={`${id}-term`}
          required
          variant="outlined"
          size="small"
          label={t('terms.form.term')}
          value={form.term}
          error={Boolean(messageOf('term'))}
          helperText={messageOf('term')}
          inputProps={{ maxLength: 200, lang: form.language }}
          onChange={event => set({ term: event.target.value })}
        />
        <TextField
          id={`${id}-instead`}
          required={form.kind === 'jargon'}
          variant="outlined"
          size="small"
          label={t('terms.form.instead')}
          value={form.instead}
          error={Boolean(messageOf('instead'))}
          helperText={
            messageOf('instead') ??
            (lacksPlainWord(form) ? t('terms.form.insteadNeeded') : undefined)
          }
          inputProps={{ maxLength: 200, lang: form.language }}
          onChange={event => set({ instead: event.target.value })}
        />
      </div>
      <LinesField
        label={t('terms.form.variants')}
        hint={t(
          form.kind === 'do-not-translate'
            ? 'terms.form.variantsHintFixed'
            : 'terms.form.variantsHint',
        )}
        lines={form.variants}
        language={form.language}
        error={messageOf('variants')}
        onChange={variants => set({ variants })}
      />
      <CheckboxGroup
        label={t('terms.form.markets')}
        hint={t('terms.form.marketsHint')}
        options={markets.map(market => ({
          value: market.id,
          label: bilingual(market.name),
        }))}
        selected={form.markets}
        error={messageOf('markets')}
        onChange={chosen => set({ markets: chosen })}
      />
      <LocalizedField
        label={t('terms.form.definition')}
        maximum={1000}
        value={form.definition}
        error={messageOf('definition')}
        onChange={definition => set({ definition })}
      />
      <LocalizedField
        label={t('terms.form.note')}
        maximum={1000}
        value={form.note}
        error={messageOf('note')}
        onChange={note => set({ note })}
      />
      <TranslationFields
        form={form}
        error={messageOf('translations')}
        onChange={translations => set({ translations })}
      />
      <label className={classes.case}>
        <input
          type="checkbox"
          checked={form.caseSensitive}
          onChange={event => set({ caseSensitive: event.target.checked })}
        />
        {t('terms.form.caseSensitive')}
      </label>
    </>
  );
}

function TranslationFields(props: {
  form: TermForm;
  error?: string;
  onChange: (translations: TermForm['translations']) => void;
}) {
  const { form, error, onChange } = props;
  const { translations } = form;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const id = useId();
  const nameOf = useLanguageName();
  const known = useLanguageOptions();
  const taken = [form.language, ...translations.map(entry => entry.language)];
  const next = known.find(({ value }) => !taken.includes(value));
  const change = (
    index: number,
    part: Partial<TermForm['translations'][number]>,
  ) =>
    onChange(
      translations.map((entry, place) =>
        place === index ? { ...entry, ...part } : entry,
      ),
    );
  return (
    <fieldset className={classes.translations}>
      <legend className={classes.legend}>{t('terms.form.translations')}</legend>
      {translations.map((entry, index) => (
        <div key={entry.language} className={classes.translation}>
          <SelectField
            label={t('terms.form.language')}
            options={[
              { value: entry.language, label: nameOf(entry.language) },
              ...known.filter(({ value }) => !taken.includes(value)),
            ]}
            value={entry.language}
            onChange={language => change(index, { language })}
          />
          <TextField
            id={`${id}-${entry.language}`}
            variant="outlined"
            size="small"
            label={t('terms.form.translation')}
            value={entry.term}
            error={Boolean(error) && entry.term.trim() === ''}
            helperText={index === 0 ? error : undefined}
            inputProps={{ maxLength: 200, lang: entry.language }}
            onChange={event => change(index, { term: event.target.value })}
          />
          <IconButton
            size="small"
            aria-label={t('wording.removeEntry', {
              name: nameOf(entry.language),
            })}
            onClick={() =>
              onChange(translations.filter((_, place) => place !== index))
            }
          >
            <CloseIcon />
          </IconButton>
        </div>
      ))}
      {next && translations.length < 30 && (
        <Button
          size="small"
          color="primary"
          className={classes.add}
          onClick={() =>
            onChange([...translations, { language: next.value, term: '' }])
          }
        >
          {t('wording.add')}
        </Button>
      )}
    </fieldset>
  );
}
