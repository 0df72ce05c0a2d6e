import { useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { FormDialog, useAction, useFieldMessage } from '@trust-portal/trust-ui';
import { useMarkets } from '../../hooks/useMarkets';
import { useTransparencyApi } from '../../hooks/useTransparencyApi';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';
import { dayIn } from '../../promises/standing';
import type { PromiseChange } from './PromiseChange';

/** Gives a promise its last day. */
export function EndDialog({
  promise,
  onDone,
  onReload,
  onClose,
}: PromiseChange) {
  const id = useId();
  const t = useTransparencyTranslation();
  const api = useTransparencyApi();
  const { timeZone } = useMarkets()(promise.market);
  const today = dayIn(timeZone, new Date());
  const earliest = today > promise.inForceFrom ? today : promise.inForceFrom;
  const [lastDay, setLastDay] = useState(earliest);
  const [reason, setReason] = useState('');
  const action = useAction(async () => {
    const ended = await api.endPromise({
      params: { promiseId: promise.id },
      body: {
        inForceTo: lastDay,
        reason: reason.trim(),
        version: promise.version,
      },
    });
    onDone(ended);
    onClose();
    return t('promise.ended', { id: promise.id });
  });
  const message = useFieldMessage(action.problem);
  return (
    <FormDialog
      open
      title={t('promise.endTitle', { id: promise.id })}
      submitLabel={t('promise.end')}
      busy={action.busy}
      problem={action.problem}
      incomplete={!lastDay || !reason.trim()}
      onSubmit={action.run}
      onReload={() => {
        action.clear();
        onReload();
      }}
      onClose={onClose}
    >
      <div>{t('promise.endExplanation')}</div>
      <TextField
        id={`${id}-day`}
        type="date"
        variant="outlined"
        size="small"
        required
        label={t('promise.lastDay')}
        InputLabelProps={{ shrink: true, required: false }}
        inputProps={{ min: earliest, max: promise.inForceTo }}
        error={Boolean(message('inForceTo'))}
        helperText={message('inForceTo') ?? t('promise.lastDayHint')}
        value={lastDay}
        onChange={event => setLastDay(event.target.value)}
      />
      <TextField
        id={`${id}-reason`}
        variant="outlined"
        multiline
        minRows={2}
        required
        label={t('promise.reason')}
        InputLabelProps={{ shrink: true, required: false }}
        inputProps={{ maxLength: 4000 }}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
