import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  CheckboxGroup,
  SelectField,
  useBilingual,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import {
  leastWorkingDays,
  mostWorkingDays,
  wallTime,
  type PromiseFault,
  type PromiseInputs,
} from '../../calendar/promise';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { CopyButton } from '../CopyButton';
import type { PromiseView } from './usePromise';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    fields: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 230px), 1fr))',
      alignItems: 'start',
      gap: theme.spacing(2),
    },
    start: { display: 'grid', justifyItems: 'start' },
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'CultureGuidesPromiseForm' },
);

/** What was promised, where and when. Each change counts again. */
export function PromiseForm(props: {
  view: PromiseView;
  faults: readonly PromiseFault[];
}) {
  const { view, faults } = props;
  const { inputs, timeZone, compared } = view;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  const bilingual = useBilingual();
  const { markets } = usePortalVocabulary();
  const zone = formats.zone(timeZone);
  const options = markets.map(({ id, name }) => ({
    value: id,
    label: bilingual(name),
  }));
  return (
    <div className={classes.root}>
      <div className={classes.fields}>
        <SelectField
          label={t('workingDays.market')}
          options={options}
          value={inputs.market}
          onChange={market => view.set({ market })}
        />
        <TypedField
          label={t('workingDays.days')}
          type="number"
          value={inputs.days.trim()}
          fault={
            faults.includes('days')
              ? t('workingDays.daysFault', {
                  least: String(leastWorkingDays),
                  most: String(mostWorkingDays),
                })
              : undefined
          }
          inputProps={{
            min: leastWorkingDays,
            max: mostWorkingDays,
            inputMode: 'numeric',
          }}
          onChange={days => view.set({ days })}
        />
        <div className={classes.start}>
          <TypedField
            label={t('workingDays.start')}
            hint={t('workingDays.startHint', { zone })}
            type="datetime-local"
            value={inputs.start}
            fault={
              faults.includes('start') ? t('workingDays.startFault') : undefined
            }
            onChange={start => view.set({ start })}
          />
          <Button
            size="small"
            color="primary"
            onClick={() => view.set({ start: wallTime(timeZone) })}
          >
            {t('workingDays.now')}
          </Button>
        </div>
        <SelectField
          label={t('workingDays.countFrom.label')}
          options={(['next-day', 'same-day'] as const).map(value => ({
            value,
            label: t(`workingDays.countFrom.${value}`),
          }))}
          value={inputs.countFrom}
          onChange={countFrom => view.set({ countFrom })}
        />
        <TypedField
          label={t('workingDays.cutOff')}
          type="time"
          value={inputs.cutOff}
          hint={t('workingDays.cutOffHint')}
          fault={
            faults.includes('cutOff') ? t('workingDays.cutOffFault') : undefined
          }
          onChange={cutOff => view.set({ cutOff })}
        />
      </div>
      <CheckboxGroup
        label={t('workingDays.compareWith')}
        options={options.filter(({ value }) => value !== inputs.market)}
        selected={compared}
        onChange={view.compareWith}
      />
      <div className={classes.buttons}>
        <CopyButton
          label={t('workingDays.copyLink')}
          text={() => window.location.href}
        />
      </div>
    </div>
  );
}

/**
 * A field of the browser. It keeps what is being typed for itself while that is
 * no value yet: a browser answers half a date with nothing.
 */
function TypedField(props: {
  label: string;
  type: 'number' | 'datetime-local' | 'time';
  value: PromiseInputs['days'];
  hint?: string;
  fault?: string;
  inputProps?: Record<string, string | number>;
  onChange: (value: string) => void;
}) {
  const { label, type, value, hint, fault, inputProps, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [sent, setSent] = useState(value);
  if (value !== sent) {
    // Changed elsewhere: by the button, or by going back.
    setSent(value);
    setTyped(value);
  }
  return (
    <TextField
      id={id}
      type={type}
      fullWidth
      variant="outlined"
      size="small"
      label={label}
      value={typed}
      error={Boolean(fault)}
      helperText={fault ?? hint}
      InputLabelProps={{ shrink: true }}
      inputProps={inputProps}
      onChange={event => {
        const next = event.target.value;
        setTyped(next);
        setSent(next);
        onChange(next);
      }}
    />
  );
}
