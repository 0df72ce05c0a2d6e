import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  evidenceFieldNames,
  type EvidenceField,
  type ImportDefaults,
} from '@trust-portal/plugin-pain-points-common';
import { Section, SelectField } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import type { ImportFile } from '../../importing/openImportFile';
import type { ImportSettings } from '../../importing/runImport';
import { useFieldName, useFieldOptions } from './fieldOptions';

const useStyles = makeStyles(
  theme => ({
    hint: {
      margin: theme.spacing(0, 0, 2),
      color: theme.palette.text.secondary,
    },
    rows: { display: 'grid', gap: theme.spacing(1.5) },
    row: {
      display: 'grid',
      gridTemplateColumns: '160px minmax(0, 1fr) minmax(0, 1fr)',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: theme.spacing(1),
        paddingBottom: theme.spacing(1.5),
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
    },
    name: { fontWeight: 600 },
  }),
  { name: 'PainPointsColumnForm' },
);

/** Fields for which a value can be set for all rows. */
const withDefault = [
  'type',
  'market',
  'channel',
  'language',
  'segment',
  'ground',
  'redaction',
] as const satisfies readonly EvidenceField[];
type DefaultField = (typeof withDefault)[number];
const datesWithDefault = ['saidOn', 'keepUntil'] as const;

function isDefaultField(field: EvidenceField): field is DefaultField {
  return withDefault.some(name => name === field);
}

/** Which column fills which field, and what is taken for all rows where none does. */
export function ColumnForm(props: {
  file: ImportFile;
  settings: ImportSettings;
  onChange: (settings: ImportSettings) => void;
  sourceProblem?: string;
}) {
  const { file, settings, onChange } = props;
  const { columns, defaults } = settings;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const nameOf = useFieldName();
  const optionsOf = useFieldOptions();
  const id = useId();
  const setDefault = (part: Partial<Record<keyof ImportDefaults, unknown>>) =>
    onChange({
      ...settings,
      // Every value comes from a list of those that the field can hold, or from a date field.
      defaults: { ...defaults, ...part } as ImportDefaults,
    });
  return (
    <Section title={t('importing.columns.title')}>
      <p className={classes.hint}>{t('importing.columns.hint')}</p>
      <div className={classes.rows}>
        {evidenceFieldNames.map(field => {
          const name = nameOf(field);
          const dateField = datesWithDefault.find(date => date === field);
          return (
            <div key={field} className={classes.row}>
              <span className={classes.name}>{name}</span>
              <SelectField
                label={t('importing.columns.columnOf', { field: name })}
                options={[
                  { value: '', label: t('importing.columns.none') },
                  ...file.heads.map(head => ({ value: head, label: head })),
                ]}
                value={columns[field] ?? ''}
                onChange={head =>
                  onChange({
                    ...settings,
                    columns: { ...columns, [field]: head || undefined },
                  })
                }
              />
              {isDefaultField(field) && (
                <SelectField
                  label={t('importing.columns.defaultOf', { field: name })}
                  options={
                    field === 'type' || field === 'segment'
                      ? [
                          { value: '', label: t('importing.columns.noValue') },
                          ...optionsOf(field).filter(({ value }) => value),
                        ]
                      : optionsOf(field)
                  }
                  value={defaults[field] ?? ''}
                  onChange={value =>
                    setDefault({ [field]: value || undefined })
                  }
                />
              )}
              {dateField && (
                <TextField
                  id={`${id}-${dateField}`}
                  type="date"
                  variant="outlined"
                  size="small"
                  label={t('importing.columns.defaultOf', { field: name })}
                  value={defaults[dateField] ?? ''}
                  InputLabelProps={{ shrink: true }}
                  onChange={event =>
                    setDefault({ [dateField]: event.target.value || undefined })
                  }
                />
              )}
              {field === 'source' && (
                <TextField
                  id={`${id}-source`}
                  variant="outlined"
                  size="small"
                  label={t('importing.columns.source')}
                  value={settings.source}
                  error={Boolean(props.sourceProblem)}
                  helperText={t('importing.columns.sourceHint')}
                  InputLabelProps={{ shrink: true }}
                  inputProps={{ maxLength: 60 }}
                  onChange={event =>
                    onChange({ ...settings, source: event.target.value })
                  }
                />
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
