import Button from '@material-ui/core/Button';
import Snackbar from '@material-ui/core/Snackbar';
import { KeyCap } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import type { DoneNotice } from './useTriage';

/** How long something can be taken back from here, in milliseconds. */
const shownFor = 15_000;

/** Says what was done and offers to take it back. */
export function DoneBar(props: {
  done: DoneNotice | undefined;
  undoing: boolean;
  onUndo: () => void;
  onClose: () => void;
}) {
  const { done, undoing, onUndo, onClose } = props;
  const t = usePainPointsTranslation();
  return (
    <Snackbar
      open={done !== undefined}
      key={done?.words}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      autoHideDuration={shownFor}
      // Clicking into the next voice is work, not a wish to lose the way back.
      onClose={(_event, reason) => reason !== 'clickaway' && onClose()}
      message={done?.words}
      ContentProps={{ role: 'status' }}
      action={
        done?.undo && (
          <Button
            size="small"
            color="inherit"
            disabled={undoing}
            onClick={onUndo}
            endIcon={<KeyCap hidden>u</KeyCap>}
          >
            {undoing ? t('inbox.done.undoing') : t('inbox.done.undo')}
          </Button>
        )
      }
    />
  );
}
