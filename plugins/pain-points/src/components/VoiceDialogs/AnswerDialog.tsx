import { useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { DateTime } from 'luxon';
import type { EvidenceDetail } from '@trust-portal/plugin-pain-points-common';
import {
  FormDialog,
  SelectField,
  ToggleGroup,
  focusAtStart,
  useAction,
  useFieldMessage,
} from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useVoiceOptions } from './useVoiceOptions';

/** Records what a customer was told. */
export function AnswerDialog(props: {
  voice: EvidenceDetail;
  onDone: () => void;
  onClose: () => void;
}) {
  const { voice, onDone, onClose } = props;
  const t = usePainPointsTranslation();
  const api = usePainPointsApi();
  const options = useVoiceOptions();
  const ids = { text: useId(), sentOn: useId(), hint: useId() };
  const [kind, setKind] = useState<'acknowledgement' | 'answer'>('answer');
  const [text, setText] = useState('');
  const [channel, setChannel] = useState(voice.channel);
  const today = DateTime.now().toISODate();
  const [sentOn, setSentOn] = useState(today);
  const recording = useAction(async () => {
    await api.answerEvidence({
      params: { evidenceId: voice.id },
      body: { kind, text: text.trim(), channel, sentOn },
    });
    onDone();
    return t('evidence.answerDialog.done');
  });
  const messageOf = useFieldMessage(recording.problem);
  return (
    <FormDialog
      open
      title={t('evidence.answerDialog.title')}
      submitLabel={t('evidence.answerDialog.submit')}
      busy={recording.busy}
      problem={recording.problem}
      incomplete={text.trim() === '' || sentOn === ''}
      onClose={onClose}
      onSubmit={async () => {
        if (await recording.run()) onClose();
      }}
    >
      <ToggleGroup
        label={t('evidence.answerDialog.kind')}
        options={(['answer', 'acknowledgement'] as const).map(value => ({
          value,
          label: t(`evidence.answerDialog.${value}`),
        }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        id={ids.text}
        inputRef={focusAtStart}
        required
        multiline
        minRows={6}
        maxRows={14}
        variant="outlined"
        label={t('evidence.answerDialog.text')}
        value={text}
        error={Boolean(messageOf('text'))}
        helperText={messageOf('text') ?? t('evidence.answerDialog.hint')}
        inputProps={{ maxLength: 10_000 }}
        onChange={event => setText(event.target.value)}
      />
      <SelectField
        label={t('evidence.answerDialog.channel')}
        options={options.channels}
        value={channel}
        onChange={setChannel}
        error={messageOf('channel')}
      />
      <TextField
        id={ids.sentOn}
        type="date"
        required
        variant="outlined"
        size="small"
        label={t('evidence.answerDialog.sentOn')}
        value={sentOn}
        error={Boolean(messageOf('sentOn'))}
        helperText={messageOf('sentOn')}
        inputProps={{ max: today }}
        InputLabelProps={{ shrink: true }}
        onChange={event => setSentOn(event.target.value)}
      />
    </FormDialog>
  );
}
