import { useEffect, useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import {
  statesThatNeedANote,
  type PainDetail,
  type PainState,
} from '@trust-portal/plugin-pain-points-common';
import {
  FormDialog,
  PageError,
  PageSkeleton,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import {
  useTransition,
  type TransitionSubject,
} from '../../hooks/useTransition';
import { ProofExplanation } from '../ProofExplanation';

/** Whether a step wants words, or at least a look at the proof, before it is taken. */
export function needsDialog(to: PainState): boolean {
  return to === 'resolved' || statesThatNeedANote.includes(to);
}

/** Asks for the words that a step needs; for closing it shows the proof or asks why there is none. */
export function TransitionDialog(props: {
  pain: TransitionSubject;
  to: PainState;
  onClose: () => void;
  onDone: (pain: PainDetail) => void;
}) {
  const { pain, to, onClose, onDone } = props;
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  const fieldId = useId();
  const [note, setNote] = useState('');
  const [reason, setReason] = useState('');
  const [version, setVersion] = useState(pain.version);
  const closing = to === 'resolved';
  const detail = useLoaded(
    painPointsApiRef,
    async client =>
      closing ? client.getPain({ params: { painId: pain.id } }) : undefined,
    [closing, pain.id],
  );
  const transition = useTransition(changed => {
    onDone(changed);
    onClose();
  });
  useEffect(() => setVersion(pain.version), [pain.version]);

  const abilities = detail.value?.abilities;
  const withoutProof =
    closing && abilities?.proven === false && abilities.closeWithoutProof;
  const blocked =
    closing && abilities?.proven === false && !abilities.closeWithoutProof;
  const noteNeeded = statesThatNeedANote.includes(to);
  const incomplete =
    (noteNeeded && !note.trim()) ||
    (withoutProof && !reason.trim()) ||
    (closing && (!abilities || blocked));

  return (
    <FormDialog
      open
      title={t('state.dialogTitle', {
        id: pain.id,
        state: t(`shell.state.${to}`),
      })}
      submitLabel={t(`state.step.${to}`)}
      busy={transition.busy}
      problem={transition.problem}
      incomplete={incomplete}
      onClose={onClose}
      onReload={async () => {
        const current = await api.getPain({ params: { painId: pain.id } });
        setVersion(current.version);
        transition.clear();
        onDone(current);
      }}
      onSubmit={() =>
        transition.run({ ...pain, version }, to, {
          note,
          withoutProofReason: withoutProof ? reason : undefined,
        })
      }
    >
      {detail.error && (
        <PageError error={detail.error} onRetry={detail.retry} />
      )}
      {closing && !detail.value && !detail.error && <PageSkeleton rows={2} />}
      {detail.value && <ProofExplanation pain={detail.value} />}
      {blocked && <div>{t('state.proofNeeded')}</div>}
      {withoutProof && (
        <TextField
          id={`${fieldId}-reason`}
          variant="outlined"
          multiline
          minRows={2}
          required
          label={t('state.withoutProofReason')}
          helperText={t('state.withoutProofHint')}
          value={reason}
          onChange={event => setReason(event.target.value)}
          inputProps={{ maxLength: 4000 }}
        />
      )}
      {!blocked && (
        <TextField
          id={`${fieldId}-note`}
          variant="outlined"
          multiline
          minRows={2}
          required={noteNeeded}
          label={t(noteNeeded ? 'state.noteNeeded' : 'state.note')}
          helperText={t(noteNeeded ? 'state.noteNeededHint' : 'state.noteHint')}
          value={note}
          onChange={event => setNote(event.target.value)}
          inputProps={{ maxLength: 4000 }}
        />
      )}
    </FormDialog>
  );
}
