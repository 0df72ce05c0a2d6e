import type { EvidenceDetail } from '@trust-portal/plugin-pain-points-common';
import { useAction } from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import type { TextRange } from '../Voice/textSegments';
import {
  AnswerDialog,
  AssignDialog,
  EditVoiceDialog,
  LinkDialog,
  SetAsideDialog,
} from '../VoiceDialogs';
import type { LinkChoice } from '../VoiceDialogs/LinkDialog';

/** What can be begun from the page of a voice. */
export type VoiceDialog = 'link' | 'assign' | 'setAside' | 'answer' | 'edit';

/** The dialog of the page of a voice that is open. */
export function VoicePageDialogs(props: {
  voice: EvidenceDetail;
  dialog: VoiceDialog;
  span?: TextRange;
  onDone: () => void;
  onClose: () => void;
}) {
  const { voice, dialog, span, onDone, onClose } = props;
  const t = usePainPointsTranslation();
  const api = usePainPointsApi();
  const evidenceIds = [voice.id];
  const linking = useAction(async (choice: LinkChoice) => {
    await api.linkEvidence({ body: { evidenceIds, ...choice } });
    onDone();
    return t('inbox.done.linked', { count: 1, pain: choice.painId });
  });
  const settingAside = useAction(async (reason: string) => {
    await api.setEvidenceAside({ body: { evidenceIds, reason } });
    onDone();
    return t('inbox.done.setAside', { count: 1 });
  });
  const assigning = useAction(async (assignee: string | undefined) => {
    await api.assignEvidence({ body: { evidenceIds, assignee } });
    onDone();
    return t('inbox.done.assigned', { count: 1 });
  });
  const common = { voice, onDone, onClose };
  switch (dialog) {
    case 'link':
      return (
        <LinkDialog
          count={1}
          text={voice.text}
          span={span}
          linking={linking}
          onClose={onClose}
        />
      );
    case 'assign':
      return <AssignDialog count={1} assigning={assigning} onClose={onClose} />;
    case 'setAside':
      return (
        <SetAsideDialog
          count={1}
          settingAside={settingAside}
          onClose={onClose}
        />
      );
    case 'answer':
      return <AnswerDialog {...common} />;
    default:
      return <EditVoiceDialog {...common} />;
  }
}
