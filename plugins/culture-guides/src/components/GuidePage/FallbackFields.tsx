import Button from '@material-ui/core/Button';
import { SelectField } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useLanguageName } from '../LanguageName';
import { useSettingsFieldStyles } from './useSettingsFieldStyles';

/** One language, and the one that stands in for it. */
export interface Fallback {
  asked: string;
  standIn: string;
}

/** Which language stands in where a text is missing. */
export function FallbackFields(props: {
  languages: readonly string[];
  fallbacks: readonly Fallback[];
  onChange: (fallbacks: Fallback[]) => void;
  error?: string;
}) {
  const { languages, fallbacks, onChange, error } = props;
  const classes = useSettingsFieldStyles();
  const t = useCultureGuidesTranslation();
  const nameOf = useLanguageName();
  const known = [
    ...new Set([
      ...languages,
      ...fallbacks.flatMap(({ asked, standIn }) => [asked, standIn]),
    ]),
  ].filter(Boolean);
  const options = [
    { value: '', label: t('guide.settings.choose') },
    ...known.map(value => ({ value, label: nameOf(value) })),
  ];
  const change = (index: number, changes: Partial<Fallback>) =>
    onChange(
      fallbacks.map((fallback, place) =>
        place === index ? { ...fallback, ...changes } : fallback,
      ),
    );
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>
        {t('guide.settings.fallbacks')}
      </legend>
      <div className={classes.hint}>{t('guide.settings.fallbacksHint')}</div>
      {fallbacks.map(({ asked, standIn }, index) => (
        // A pair is known by its place while its languages are being chosen.
        // eslint-disable-next-line react/no-array-index-key
        <div key={index} className={classes.row}>
          <div className={classes.field}>
            <SelectField
              label={t('guide.settings.asked')}
              value={asked}
              options={options}
              onChange={value => change(index, { asked: value })}
            />
          </div>
          <div className={classes.field}>
            <SelectField
              label={t('guide.settings.standIn')}
              value={standIn}
              options={options}
              onChange={value => change(index, { standIn: value })}
            />
          </div>
          <Button
            aria-label={t('guide.settings.removeFallback', {
              language: nameOf(asked),
            })}
            onClick={() =>
              onChange(fallbacks.filter((_pair, place) => place !== index))
            }
          >
            {t('editor.claims.remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button
          size="small"
          variant="outlined"
          onClick={() => onChange([...fallbacks, { asked: '', standIn: '' }])}
        >
          {t('guide.settings.addFallback')}
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
