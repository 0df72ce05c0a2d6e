import { useState, type ChangeEvent } from 'react';
import TextField from '@material-ui/core/TextField';
import { DateTime } from 'luxon';
import {
  readingOrigins,
  type ReadingDraft,
} from '@trust-portal/plugin-pain-points-common';
import {
  CheckboxGroup,
  FormDialog,
  ToggleGroup,
  useAction,
  useFieldMessage,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../../hooks/usePainPointsTranslation';
import type { PainChange } from '../PainChange';
import type { Measure } from './chainTree';
import { readFileAsBase64 } from './readFileAsBase64';

const countedTypes = ['complaint', 'suggestion', 'question', 'praise'] as const;
type CountedType = (typeof countedTypes)[number];
type Origin = (typeof readingOrigins)[number];

/** How many days a computed reading looks back unless somebody says otherwise. */
const usualDays = 30;

/** Takes a reading: counted from voices, brought with its file, or typed with its source. */
export function ReadingDialog(
  props: PainChange & { item: Measure; onClose: () => void },
) {
  const { pain, item, onChanged, onClose } = props;
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  const nameOf = useVocabularyName();
  const today = DateTime.now();
  const [origin, setOrigin] = useState<Origin>('computed');
  const [values, setValues] = useState({
    from: today.minus({ days: usualDays - 1 }).toISODate(),
    to: today.toISODate(),
    market: '',
    readOn: today.toISODate(),
    value: '',
    source: '',
    note: '',
  });
  const [types, setTypes] = useState<CountedType[]>(['complaint']);
  const [file, setFile] = useState<File>();
  const number = Number(values.value);
  const hasNumber = values.value.trim() !== '' && Number.isFinite(number);

  async function draft(): Promise<ReadingDraft | undefined> {
    const { from, to, market, readOn, source, note } = values;
    if (origin === 'computed') {
      return { origin, from, to, types, ...(market && { market }) };
    }
    if (origin === 'typed') {
      return {
        origin,
        readOn,
        value: number,
        source: source.trim(),
        ...(note.trim() && { note }),
      };
    }
    return (
      file && {
        origin,
        readOn,
        value: number,
        fileName: file.name,
        fileBase64: await readFileAsBase64(file),
      }
    );
  }
  const complete = {
    computed: values.from !== '' && values.to !== '' && types.length > 0,
    typed: hasNumber && values.source.trim() !== '' && values.readOn !== '',
    imported: hasNumber && file !== undefined && values.readOn !== '',
  }[origin];

  const record = useAction(async () => {
    const body = await draft();
    if (!body) return undefined;
    onChanged(
      await api.createReading({
        params: { painId: pain.id, itemId: item.id },
        body,
      }),
    );
    onClose();
    return t(origin === 'typed' ? 'reading.doneWaiting' : 'reading.done');
  });
  const problemAt = useFieldMessage(record.problem);

  function field(name: keyof typeof values) {
    return {
      id: `reading-${name}`,
      variant: 'outlined',
      size: 'small',
      fullWidth: true,
      InputLabelProps: { shrink: true },
      value: values[name],
      onChange: (event: ChangeEvent<HTMLInputElement>) =>
        setValues({ ...values, [name]: event.target.value }),
      error: problemAt(name) !== undefined,
      helperText: problemAt(name),
    } as const;
  }

  return (
    <FormDialog
      open
      title={t('reading.title')}
      submitLabel={t('reading.submit')}
      busy={record.busy}
      problem={record.problem}
      incomplete={!complete}
      onClose={onClose}
      onSubmit={() => record.run()}
    >
      <ToggleGroup
        label={t('reading.origin')}
        options={readingOrigins.map(value => ({
          value,
          label: t(`reading.originOf.${value}`),
        }))}
        value={origin}
        onChange={setOrigin}
      />
      <div>{t(`reading.hint.${origin}`)}</div>
      {origin === 'computed' && (
        <>
          <TextField {...field('from')} type="date" label={t('reading.from')} />
          <TextField {...field('to')} type="date" label={t('reading.to')} />
          <CheckboxGroup
            label={t('reading.types')}
            options={countedTypes.map(type => ({
              value: type,
              label: t(`evidence.type.${type}`),
            }))}
            selected={types}
            onChange={selected =>
              setTypes(countedTypes.filter(type => selected.includes(type)))
            }
            error={problemAt('types')}
          />
          <TextField
            {...field('market')}
            select
            SelectProps={{ native: true }}
            label={t('signal.market')}
          >
            <option value="">{t('interim.allMarkets')}</option>
            {pain.markets.map(market => (
              <option key={market} value={market}>
                {nameOf('markets', market)}
              </option>
            ))}
          </TextField>
        </>
      )}
      {origin !== 'computed' && (
        <>
          <TextField
            {...field('readOn')}
            type="date"
            label={t('reading.readOn')}
          />
          <TextField
            {...field('value')}
            type="number"
            inputProps={{ step: 'any' }}
            label={t('reading.value')}
          />
        </>
      )}
      {origin === 'typed' && (
        <>
          <TextField
            {...field('source')}
            type="url"
            placeholder="https://"
            label={t('reading.source')}
          />
          <TextField {...field('note')} multiline label={t('state.note')} />
        </>
      )}
      {origin === 'imported' && (
        <label>
          {t('reading.file')}{' '}
          <input
            type="file"
            onChange={event => setFile(event.target.files?.[0])}
          />
          {problemAt('fileBase64') && (
            <div role="alert">{problemAt('fileBase64')}</div>
          )}
        </label>
      )}
    </FormDialog>
  );
}
