import { useState } from 'react';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import { promiseProposePermission } from '@trust-portal/plugin-transparency-common';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';
import { ProposeDialog } from './ProposeDialog';

/** The way to a new promise, for those who may propose one. */
export function ProposeButton(props: {
  /** What the form begins with. */
  market?: string;
}) {
  const t = useTransparencyTranslation();
  const { allowed } = usePermission({ permission: promiseProposePermission });
  const [open, setOpen] = useState(false);
  if (!allowed) return null;
  return (
    <>
      <Button
        variant="contained"
        color="primary"
        startIcon={<AddIcon />}
        onClick={() => setOpen(true)}
      >
        {t('promises.propose')}
      </Button>
      {open && (
        <ProposeDialog market={props.market} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
