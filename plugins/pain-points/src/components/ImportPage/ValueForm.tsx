import { makeStyles } from '@material-ui/core/styles';
import { Section, SelectField } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { listedFields } from '../../importing/importSettings';
import type { ImportFile } from '../../importing/openImportFile';
import type { ImportSettings } from '../../importing/runImport';
import { useFieldName, useFieldOptions } from './fieldOptions';

const useStyles = makeStyles(
  theme => ({
    title: { margin: theme.spacing(0, 0, 1.5), fontSize: 14 },
    values: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
      gap: theme.spacing(1.5),
      marginBottom: theme.spacing(2),
    },
  }),
  { name: 'PainPointsValueForm' },
);

/** What the words of a file mean, for fields that can hold a few values only. */
export function ValueForm(props: {
  file: ImportFile;
  settings: ImportSettings;
  onChange: (settings: ImportSettings) => void;
}) {
  const { file, settings, onChange } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const nameOf = useFieldName();
  const optionsOf = useFieldOptions();
  const groups = listedFields.flatMap(field => {
    const column = settings.columns[field];
    const choices = column === undefined ? undefined : file.choices.get(column);
    return column !== undefined && choices ? [{ field, column, choices }] : [];
  });
  if (groups.length === 0) return null;
  return (
    <Section title={t('importing.values.title')}>
      {groups.map(({ field, column, choices }) => (
        <div key={field}>
          <h3 className={classes.title}>
            {t('importing.values.of', { field: nameOf(field), column })}
          </h3>
          <div className={classes.values}>
            {choices.map(value => (
              <SelectField
                key={value}
                label={t('importing.values.meaningOf', { value })}
                options={[
                  { value: '', label: t('importing.values.asIs') },
                  ...optionsOf(field),
                ]}
                value={settings.values[field]?.[value] ?? ''}
                onChange={meaning => {
                  const meanings = { ...settings.values[field] };
                  if (meaning) meanings[value] = meaning;
                  else delete meanings[value];
                  onChange({
                    ...settings,
                    values: { ...settings.values, [field]: meanings },
                  });
                }}
              />
            ))}
          </div>
        </div>
      ))}
    </Section>
  );
}
