import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { CancelLaunchDialog } from './CancelLaunchDialog';
import { DecideDialog } from './DecideDialog';
import { EditLaunchDialog } from './EditLaunchDialog';
import type { LaunchChange } from './LaunchChange';

/** What can be done with a launch as a whole, for those who may. */
export function LaunchActions(props: LaunchChange) {
  const { edit, decide } = props.launch.abilities;
  const t = useCultureGuidesTranslation();
  const [open, setOpen] = useState<'edit' | 'cancel' | 'decide'>();
  const close = () => setOpen(undefined);
  return (
    <>
      {edit && (
        <>
          <Button variant="outlined" onClick={() => setOpen('edit')}>
            {t('launches.edit.open')}
          </Button>
          <Button variant="outlined" onClick={() => setOpen('cancel')}>
            {t('launches.cancel.open')}
          </Button>
        </>
      )}
      {decide && (
        <Button
          variant="contained"
          color="primary"
          onClick={() => setOpen('decide')}
        >
          {t('launches.decide.open')}
        </Button>
      )}
      {open === 'edit' && <EditLaunchDialog {...props} onClose={close} />}
      {open === 'cancel' && <CancelLaunchDialog {...props} onClose={close} />}
      {open === 'decide' && <DecideDialog {...props} onClose={close} />}
    </>
  );
}
