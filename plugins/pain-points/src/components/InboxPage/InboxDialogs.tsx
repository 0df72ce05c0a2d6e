import {
  AnswerDialog,
  AssignDialog,
  EditVoiceDialog,
  LinkDialog,
  PasteDialog,
  SetAsideDialog,
} from '../VoiceDialogs';
import { KeysDialog } from './KeysDialog';
import type { useInboxActions } from './useInboxActions';

/** The dialog of the inbox that is open, if any. */
export function InboxDialogs(props: {
  actions: ReturnType<typeof useInboxActions>;
  onPasted: (result: { evidenceId: string; already: boolean }) => void;
}) {
  const { actions, onPasted } = props;
  const { dialog, triage, targets, voice, close, refresh } = actions;
  const single = targets.length === 1 && targets[0].id === voice?.id;
  switch (dialog) {
    case 'link':
      return (
        <LinkDialog
          count={targets.length}
          text={single ? voice?.text : undefined}
          span={single ? actions.span : undefined}
          linking={triage.linking}
          onClose={close}
        />
      );
    case 'set-aside':
      return (
        <SetAsideDialog
          count={targets.length}
          settingAside={triage.settingAside}
          onClose={close}
        />
      );
    case 'assign':
      return (
        <AssignDialog
          count={targets.length}
          assigning={triage.assigning}
          onClose={close}
        />
      );
    case 'answer':
      return voice ? (
        <AnswerDialog voice={voice} onDone={refresh} onClose={close} />
      ) : null;
    case 'edit':
      return voice ? (
        <EditVoiceDialog voice={voice} onDone={refresh} onClose={close} />
      ) : null;
    case 'paste':
      return <PasteDialog onDone={onPasted} onClose={close} />;
    case 'keys':
      return (
        <KeysDialog
          enabled={actions.keysEnabled}
          onEnable={actions.setKeysEnabled}
          onClose={close}
        />
      );
    default:
      return null;
  }
}
