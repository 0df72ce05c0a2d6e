import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import TextField from '@material-ui/core/TextField';
import { languageSchema } from '@trust-portal/plugin-culture-guides-common';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useLanguageName } from '../LanguageName';
import { useSettingsFieldStyles } from './useSettingsFieldStyles';

/** The canonical spelling of a language tag; undefined for what is none. */
function canonicalTag(typed: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(typed.trim());
    return languageSchema.safeParse(tag).success ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** The languages in which a guide is kept. */
export function LanguageFields(props: {
  languages: readonly string[];
  onChange: (languages: string[]) => void;
  error?: string;
}) {
  const { languages, onChange, error } = props;
  const classes = useSettingsFieldStyles();
  const t = useCultureGuidesTranslation();
  const nameOf = useLanguageName();
  const [typed, setTyped] = useState('');
  const tag = canonicalTag(typed);
  const useful = tag !== undefined && !languages.includes(tag);
  function add() {
    if (!tag || !useful) return;
    onChange([...languages, tag]);
    setTyped('');
  }
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>
        {t('guide.settings.languages')}
      </legend>
      <div className={classes.row}>
        {languages.map(language => (
          <Chip
            key={language}
            label={`${nameOf(language)} (${language})`}
            onDelete={() =>
              onChange(languages.filter(known => known !== language))
            }
          />
        ))}
      </div>
      <div className={classes.row}>
        <TextField
          id="settings-language"
          className={classes.field}
          variant="outlined"
          size="small"
          label={t('guide.settings.language')}
          placeholder="pt-BR"
          helperText={tag ? nameOf(tag) : t('guide.settings.languageHint')}
          value={typed}
          onChange={event => setTyped(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        <Button variant="outlined" disabled={!useful} onClick={add}>
          {t('guide.settings.add')}
        </Button>
      </div>
      {error && (
        <div role="alert" className={classes.error}>
          {error}
        </div>
      )}
    </fieldset>
  );
}
