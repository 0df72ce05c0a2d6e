import Button from '@material-ui/core/Button';
import PasteIcon from '@material-ui/icons/Assignment';
import { usePermission } from '@backstage/plugin-permission-react';
import { evidenceCreatePermission } from '@trust-portal/plugin-pain-points-common';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

/** The way to paste a voice, for those who may bring voices. */
export function PasteButton(props: { onPaste: () => void }) {
  const t = usePainPointsTranslation();
  const { allowed } = usePermission({ permission: evidenceCreatePermission });
  if (!allowed) return null;
  return (
    <Button
      variant="contained"
      color="primary"
      startIcon={<PasteIcon />}
      aria-haspopup="dialog"
      onClick={props.onPaste}
    >
      {t('evidence.action.paste')}
    </Button>
  );
}
