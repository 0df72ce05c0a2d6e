import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { severities } from '@trust-portal/plugin-culture-guides-common';
import {
  LocalizedField,
  SelectField,
  useBilingual,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import type { RuleForm } from '../../wording/ruleForm';
import { LinesField, useLanguageOptions } from '../Wording';

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
      gap: theme.spacing(2),
    },
  }),
  { name: 'CultureGuidesRuleFields' },
);

/** Everything that a pair says. */
export function RuleFields(props: {
  form: RuleForm;
  /** Markets that may be chosen; one alone when the pair is there already. */
  markets: readonly string[];
  onChange: (form: RuleForm) => void;
  messageOf: (field: string) => string | undefined;
}) {
  const { form, onChange, messageOf } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const bilingual = useBilingual();
  const vocabulary = usePortalVocabulary();
  const languages = useLanguageOptions(form.language);
  const id = useId();
  const set = (part: Partial<RuleForm>) => onChange({ ...form, ...part });
  const line = (
    name: 'say' | 'avoid' | 'sourceTitle' | 'sourceUrl' | 'sourceOpenedOn',
    options: { type?: string; field?: string; long?: boolean } = {},
  ) => {
    const message = messageOf(options.field ?? name);
    return (
      <TextField
        id={`${id}-${name}`}
        type={options.type}
        fullWidth
        required={options.long}
        multiline={options.long}
        minRows={options.long ? 2 : undefined}
        variant="outlined"
        size="small"
        label={t(`rules.form.${name}`)}
        value={form[name]}
        error={Boolean(message)}
        helperText={message}
        InputLabelProps={options.type === 'date' ? { shrink: true } : undefined}
        inputProps={{
          maxLength: options.long ? 1000 : 2000,
          lang: options.long ? form.language : undefined,
        }}
        onChange={event => set({ [name]: event.target.value })}
      />
    );
  };
  return (
    <>
      <div className={classes.row}>
        <SelectField
          label={t('rules.form.market')}
          options={vocabulary.markets
            .filter(market => props.markets.includes(market.id))
            .map(market => ({
              value: market.id,
              label: bilingual(market.name),
            }))}
          value={form.market}
          disabled={props.markets.length < 2}
          error={messageOf('market')}
          onChange={market =>
            set({
              market,
              language:
                vocabulary.markets.find(entry => entry.id === market)
                  ?.languages[0] ?? form.language,
            })
          }
        />
        <SelectField
          label={t('rules.form.language')}
          options={languages}
          value={form.language}
          error={messageOf('language')}
          onChange={language => set({ language })}
        />
        <SelectField
          label={t('rules.form.severity')}
          options={severities.map(value => ({
            value,
            label: t(`rules.severity.${value}`),
          }))}
          value={form.severity}
          helperText={t(`rules.severityHint.${form.severity}`)}
          error={messageOf('severity')}
          onChange={severity => set({ severity })}
        />
      </div>
      <LocalizedField
        label={t('rules.form.situation')}
        hint={t('rules.form.situationHint')}
        required
        maximum={300}
        value={form.situation}
        error={messageOf('situation')}
        onChange={situation => set({ situation })}
      />
      {line('say', { long: true })}
      {line('avoid', { long: true })}
      <LinesField
        label={t('rules.form.phrases')}
        hint={t('rules.form.phrasesHint')}
        lines={form.phrases}
        language={form.language}
        error={messageOf('phrases')}
        onChange={phrases => set({ phrases })}
      />
      <LocalizedField
        label={t('rules.form.why')}
        required
        maximum={1000}
        value={form.why}
        error={messageOf('why')}
        onChange={why => set({ why })}
      />
      <div className={classes.row}>
        {line('sourceTitle', { field: 'source.title' })}
        {line('sourceUrl', { type: 'url', field: 'source.url' })}
        {line('sourceOpenedOn', { type: 'date', field: 'source.openedOn' })}
      </div>
    </>
  );
}
