import { useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type { EvidenceDetail } from '@trust-portal/plugin-pain-points-common';
import {
  FormDialog,
  SelectField,
  useAction,
  useFieldMessage,
} from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useVoiceOptions } from './useVoiceOptions';

/** Keeps a value in the list although it is none of those that are offered today. */
function withValue(
  options: ReadonlyArray<{ value: string; label: string }>,
  value: string,
) {
  return options.some(option => option.value === value)
    ? options
    : [...options, { value, label: value }];
}

/** Corrects what is known about a voice. */
export function EditVoiceDialog(props: {
  voice: EvidenceDetail;
  onDone: () => void;
  onClose: () => void;
}) {
  const { voice, onDone, onClose } = props;
  const t = usePainPointsTranslation();
  const api = usePainPointsApi();
  const options = useVoiceOptions();
  const ids = { saidOn: useId(), keepUntil: useId() };
  const [draft, setDraft] = useState({
    type: voice.type,
    channel: voice.channel,
    language: voice.language,
    market: voice.market,
    segment: voice.segment ?? '',
    saidOn: voice.saidOn ?? '',
    ground: voice.ground,
    keepUntil: voice.keepUntil ?? '',
  });
  const change = (part: Partial<typeof draft>) =>
    setDraft(before => ({ ...before, ...part }));
  const editing = useAction(async () => {
    await api.editEvidence({
      params: { evidenceId: voice.id },
      body: {
        ...draft,
        // An empty field takes the value away.
        segment: draft.segment || null,
        saidOn: draft.saidOn || null,
        keepUntil: draft.keepUntil || null,
        version: voice.version,
      },
    });
    onDone();
    return t('evidence.editDialog.done');
  });
  const messageOf = useFieldMessage(editing.problem);
  const selects = [
    ['type', options.types],
    ['market', withValue(options.markets, draft.market)],
    ['channel', withValue(options.channels, draft.channel)],
    ['language', withValue(options.languages, draft.language)],
    ['segment', withValue(options.segments, draft.segment)],
    ['ground', options.grounds],
  ] as const;
  return (
    <FormDialog
      open
      title={t('evidence.editDialog.title')}
      submitLabel={t('shell.save')}
      busy={editing.busy}
      problem={editing.problem}
      onReload={onDone}
      onClose={onClose}
      onSubmit={async () => {
        if (await editing.run()) onClose();
      }}
    >
      <Typography color="textSecondary">
        {t('evidence.editDialog.hint')}
      </Typography>
      {selects.map(([field, values]) => (
        <SelectField<string>
          key={field}
          label={t(`evidence.field.${field}`)}
          options={values}
          value={draft[field]}
          onChange={value => change({ [field]: value })}
          error={messageOf(field)}
        />
      ))}
      {(['saidOn', 'keepUntil'] as const).map(field => (
        <TextField
          key={field}
          id={ids[field]}
          type="date"
          variant="outlined"
          size="small"
          label={t(`evidence.field.${field}`)}
          value={draft[field]}
          error={Boolean(messageOf(field))}
          helperText={messageOf(field)}
          InputLabelProps={{ shrink: true }}
          onChange={event => change({ [field]: event.target.value })}
        />
      ))}
    </FormDialog>
  );
}
