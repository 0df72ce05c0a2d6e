import {
  useCallback,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import { MAXIMUM_EVIDENCE_LENGTH } from '@trust-portal/plugin-pain-points-common';
import {
  FormDialog,
  type PickerOption,
  SelectField,
  focusAtStart,
  useAction,
  useFieldMessage,
  useReaderLanguage,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { PainPicker } from '../SearchPicker';
import { usualImportance } from '../Voice/importance';
import { guessLanguage } from './guessLanguage';
import { readLastPasted, rememberLastPasted } from './lastPasted';
import { useEvidenceCreation } from './useEvidenceCreation';
import { useVoiceOptions } from './useVoiceOptions';

const useStyles = makeStyles(
  theme => ({
    details: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 170px), 1fr))',
      gap: theme.spacing(2),
    },
    note: { margin: 0, color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'PainPointsPasteDialog' },
);

/** Takes one voice: the text is pasted, the rest is there already. */
export function PasteDialog(props: {
  /** Told of each voice; `already` when it was there before. */
  onDone: (result: { evidenceId: string; already: boolean }) => void;
  onClose: () => void;
}) {
  const { onDone, onClose } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const options = useVoiceOptions();
  const reader = useReaderLanguage();
  const create = useEvidenceCreation();
  const id = useId();
  const textField = useRef<HTMLElement | null>(null);
  const takeFocus = useCallback((element: HTMLElement | null) => {
    textField.current = element;
    focusAtStart(element);
  }, []);
  const today = DateTime.now().toISODate();
  const [text, setText] = useState('');
  const [details, setDetails] = useState(() => ({
    ...readLastPasted({
      channels: options.channels.map(({ value }) => value),
      markets: options.markets.map(({ value }) => value),
      language: reader,
    }),
    saidOn: today,
    externalReference: '',
    customerReference: '',
  }));
  const [pain, setPain] = useState<PickerOption>();
  const [another, setAnother] = useState(false);
  const change = (part: Partial<typeof details>) =>
    setDetails(before => ({ ...before, ...part }));

  const saving = useAction(async () => {
    const { externalReference, customerReference, saidOn, ...rest } = details;
    const { voice, created } = await create({
      ...rest,
      text: text.trim(),
      saidOn: saidOn || undefined,
      externalReference: externalReference.trim() || undefined,
      customerReference: customerReference.trim() || undefined,
      link: pain && { painId: pain.id, importance: Number(usualImportance) },
    });
    rememberLastPasted(rest);
    onDone({ evidenceId: voice.id, already: !created });
    return created
      ? t('evidence.pasteDialog.saved', { id: voice.id })
      : t('evidence.pasteDialog.already', { id: voice.id });
  });
  const messageOf = useFieldMessage(saving.problem);

  async function save() {
    if (text.trim() === '' || !(await saving.run())) return;
    if (!another) {
      onClose();
      return;
    }
    setText('');
    change({ externalReference: '', customerReference: '' });
    textField.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (
      event.key === 'Enter' &&
      (event.ctrlKey || event.metaKey) &&
      !event.nativeEvent.isComposing
    ) {
      event.preventDefault();
      save();
    }
  }

  const selects = [
    ['type', options.types],
    ['channel', options.channels],
    ['market', options.markets],
    ['language', options.languages],
    ['ground', options.grounds],
  ] as const;
  return (
    <FormDialog
      open
      wide
      title={t('evidence.pasteDialog.title')}
      submitLabel={t('evidence.pasteDialog.submit')}
      busy={saving.busy}
      problem={saving.problem}
      incomplete={text.trim() === ''}
      onClose={onClose}
      onSubmit={save}
    >
      <TextField
        id={`${id}-text`}
        required
        multiline
        minRows={5}
        maxRows={12}
        variant="outlined"
        label={t('evidence.pasteDialog.text')}
        value={text}
        error={Boolean(messageOf('text'))}
        helperText={messageOf('text')}
        inputRef={takeFocus}
        inputProps={{ maxLength: MAXIMUM_EVIDENCE_LENGTH }}
        onKeyDown={onKeyDown}
        onChange={event => {
          setText(event.target.value);
          const language = guessLanguage(event.target.value);
          if (options.languages.some(({ value }) => value === language)) {
            change({ language });
          }
        }}
      />
      <p className={classes.note}>{t('evidence.pasteDialog.detailsHint')}</p>
      <div
        role="group"
        aria-label={t('evidence.pasteDialog.details')}
        className={classes.details}
      >
        {selects.map(([field, values]) => (
          <SelectField<string>
            key={field}
            label={t(`evidence.field.${field}`)}
            options={values}
            value={details[field]}
            onChange={value => change({ [field]: value })}
            error={messageOf(field)}
          />
        ))}
        <TextField
          id={`${id}-said`}
          type="date"
          variant="outlined"
          size="small"
          label={t('evidence.field.saidOn')}
          value={details.saidOn}
          error={Boolean(messageOf('saidOn'))}
          helperText={messageOf('saidOn')}
          inputProps={{ max: today }}
          InputLabelProps={{ shrink: true }}
          onChange={event => change({ saidOn: event.target.value })}
        />
        {(
          [
            ['externalReference', t('evidence.pasteDialog.reference')],
            ['customerReference', t('evidence.pasteDialog.customer')],
          ] as const
        ).map(([field, label]) => (
          <TextField
            key={field}
            id={`${id}-${field}`}
            variant="outlined"
            size="small"
            label={label}
            value={details[field]}
            error={Boolean(messageOf(field))}
            helperText={messageOf(field)}
            inputProps={{ maxLength: 200 }}
            InputLabelProps={{ shrink: true }}
            onChange={event => change({ [field]: event.target.value })}
          />
        ))}
      </div>
      <PainPicker
        label={t('evidence.pasteDialog.link')}
        picked={pain}
        onPick={setPain}
        error={messageOf('link')}
      />
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={another}
            onChange={event => setAnother(event.target.checked)}
          />
        }
        label={t('evidence.pasteDialog.another')}
      />
    </FormDialog>
  );
}
