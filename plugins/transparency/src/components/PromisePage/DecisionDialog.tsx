import { useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { FormDialog, useAction } from '@trust-portal/trust-ui';
import { useTransparencyApi } from '../../hooks/useTransparencyApi';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';
import { ContradictionNotice } from './ContradictionNotice';
import type { PromiseChange } from './PromiseChange';

/** Approves or refuses a proposed promise; who approves is told first what it contradicts. */
export function DecisionDialog(
  props: PromiseChange & { decision: 'approve' | 'refuse' },
) {
  const { promise, decision, onDone, onReload, onClose } = props;
  const id = useId();
  const t = useTransparencyTranslation();
  const api = useTransparencyApi();
  const [reason, setReason] = useState('');
  const approves = decision === 'approve';
  const action = useAction(async () => {
    const decided = await api.decidePromise({
      params: { promiseId: promise.id },
      body: {
        decision,
        reason: reason.trim() || undefined,
        version: promise.version,
      },
    });
    onDone(decided);
    onClose();
    return t(approves ? 'promise.approved' : 'promise.refused', {
      id: promise.id,
    });
  });
  return (
    <FormDialog
      open
      title={t(approves ? 'promise.approveTitle' : 'promise.refuseTitle', {
        id: promise.id,
      })}
      submitLabel={t(approves ? 'promise.approve' : 'promise.refuse')}
      busy={action.busy}
      problem={action.problem}
      incomplete={!approves && !reason.trim()}
      onSubmit={action.run}
      onReload={() => {
        action.clear();
        onReload();
      }}
      onClose={onClose}
    >
      {approves && <ContradictionNotice promise={promise} />}
      <TextField
        id={id}
        variant="outlined"
        multiline
        minRows={2}
        required={!approves}
        label={t(approves ? 'promise.remark' : 'promise.reason')}
        InputLabelProps={{ shrink: true, required: false }}
        inputProps={{ maxLength: 4000 }}
        helperText={approves ? undefined : t('promise.refuseHint')}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
