import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  useReaderLanguage,
  type ReaderLanguage,
} from '../../hooks/useReaderLanguage';
import { useTrustUiTranslation } from '../../translation';
import { MarkdownText } from '../MarkdownText';

/** A text while it is being written: empty where nothing is written yet. */
export interface LocalizedDraft {
  en: string;
  zh: string;
}

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    preview: {
      padding: theme.spacing(1.5, 2),
      border: `1px dashed ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
  }),
  { name: 'TrustUiLocalizedField' },
);

/**
 * A text in the writer's language, and in the other one where the writer adds
 * it. Markdown can be looked at before it is sent.
 */
export function LocalizedField(props: {
  label: string;
  hint?: string;
  value: LocalizedDraft;
  onChange: (value: LocalizedDraft) => void;
  /** In characters, for each language. */
  maximum: number;
  required?: boolean;
  markdown?: boolean;
  error?: string;
  /** Hears about input methods that compose Chinese characters. */
  onComposing?: (composing: boolean) => void;
}) {
  const { label, hint, value, onChange, maximum, required, markdown } = props;
  const { error, onComposing } = props;
  const classes = useStyles();
  const t = useTrustUiTranslation();
  const id = useId();
  const own = useReaderLanguage();
  const other: ReaderLanguage = own === 'en' ? 'zh' : 'en';
  const [bothWanted, setBothWanted] = useState(false);
  const [previewed, setPreviewed] = useState(false);
  const both = bothWanted || value[other] !== '';
  const languages = both ? [own, other] : [own];
  return (
    <div className={classes.root}>
      {languages.map((language, index) => (
        <TextField
          key={language}
          id={`${id}-${language}`}
          variant="outlined"
          size="small"
          fullWidth
          multiline={markdown}
          minRows={markdown ? 4 : undefined}
          required={required && !both}
          label={both ? `${label} · ${t(`language.${language}`)}` : label}
          helperText={index === 0 ? error ?? hint : undefined}
          error={index === 0 && error !== undefined}
          value={value[language]}
          onChange={event =>
            onChange({ ...value, [language]: event.target.value })
          }
          inputProps={{
            maxLength: maximum,
            lang: language === 'zh' ? 'zh-Hans' : 'en',
            onCompositionStart: () => onComposing?.(true),
            onCompositionEnd: () => onComposing?.(false),
          }}
        />
      ))}
      <div className={classes.buttons}>
        {!both && (
          <Button
            size="small"
            color="primary"
            onClick={() => setBothWanted(true)}
          >
            {t(`form.addLanguage.${other}`, { field: label })}
          </Button>
        )}
        {markdown && (value.en || value.zh) && (
          <Button
            size="small"
            color="primary"
            aria-expanded={previewed}
            onClick={() => setPreviewed(!previewed)}
          >
            {previewed ? t('form.hidePreview') : t('form.preview')}
          </Button>
        )}
      </div>
      {markdown &&
        previewed &&
        languages
          .filter(language => value[language] !== '')
          .map(language => (
            <div key={language} className={classes.preview}>
              <MarkdownText language={language}>{value[language]}</MarkdownText>
            </div>
          ))}
    </div>
  );
}
