import { useState } from 'react';
import { PasteDialog } from '../VoiceDialogs/PasteDialog';
import { PasteButton } from './PasteButton';

/** The button that pastes a voice together with its dialog, for any page that shows voices. */
export function PasteVoice(props: { onDone?: (evidenceId: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <PasteButton onPaste={() => setOpen(true)} />
      {open && (
        <PasteDialog
          onDone={({ evidenceId }) => props.onDone?.(evidenceId)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
