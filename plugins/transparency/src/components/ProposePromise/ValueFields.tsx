import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import {
  promiseValueText,
  unitsOfSubject,
} from '@trust-portal/plugin-transparency-common';
import { SelectField, useBilingual } from '@trust-portal/trust-ui';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';
import { parseValue } from '../../promises/amounts';
import type { PromiseForm } from './promiseForm';

/** Asks for the value, and for its unit where the subject leaves a choice; says back what was understood. */
export function ValueFields(props: {
  form: PromiseForm;
  /** ISO 4217 code. */
  currency: string;
  error?: string;
  onChange: (part: Partial<PromiseForm>) => void;
}) {
  const { form, currency, error, onChange } = props;
  const id = useId();
  const t = useTransparencyTranslation();
  const bilingual = useBilingual();
  const { unit } = form;
  const units = unitsOfSubject[form.subject];
  const value = parseValue(form.value, { unit, currency });
  const unreadable = form.value.trim() !== '' && value === undefined;
  const understood =
    value === undefined
      ? undefined
      : t('propose.understood', {
          value: bilingual(promiseValueText({ value, unit }, currency)),
        });
  const isMoney = unit === 'minor-units';
  return (
    <>
      <TextField
        id={id}
        variant="outlined"
        size="small"
        required
        label={
          isMoney
            ? t('propose.amount', { currency })
            : t(`propose.valueIn.${unit}`)
        }
        InputLabelProps={{ shrink: true, required: false }}
        inputProps={{
          inputMode: isMoney ? 'decimal' : 'numeric',
          autoComplete: 'off',
        }}
        value={form.value}
        error={Boolean(error) || unreadable}
        helperText={
          error ??
          (unreadable
            ? t(isMoney ? 'propose.noAmount' : 'propose.noWholeNumber')
            : understood)
        }
        onChange={event => onChange({ value: event.target.value })}
      />
      {units.length > 1 && (
        <SelectField
          label={t('propose.unit')}
          value={unit}
          options={units.map(option => ({
            value: option,
            label: t(`propose.unitName.${option}`),
          }))}
          onChange={chosen => onChange({ unit: chosen })}
        />
      )}
    </>
  );
}
