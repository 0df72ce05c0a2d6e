import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import {
  focusAtStart,
  FormDialog,
  useAction,
  useFieldMessage,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import type { LaunchChange } from './LaunchChange';

/** Gives a launch up, with the reason. */
export function CancelLaunchDialog(
  props: LaunchChange & { onClose: () => void },
) {
  const { launch, onChanged, onReload, onClose } = props;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const [reason, setReason] = useState('');
  const cancel = useAction(async () => {
    onChanged(
      await api.cancelLaunch({
        params: { launchId: launch.id },
        body: { reason, version: launch.version },
      }),
    );
    onClose();
    return t('launches.cancel.done');
  });
  const problemAt = useFieldMessage(cancel.problem);
  return (
    <FormDialog
      open
      title={t('launches.cancel.title')}
      submitLabel={t('launches.cancel.submit')}
      busy={cancel.busy}
      problem={cancel.problem}
      incomplete={reason.trim() === ''}
      onClose={onClose}
      onReload={() => {
        onReload();
        cancel.clear();
      }}
      onSubmit={() => cancel.run()}
    >
      <div>{t('launches.cancel.hint')}</div>
      <TextField
        id="launch-cancel-reason"
        variant="outlined"
        multiline
        minRows={3}
        required
        label={t('launches.reason')}
        helperText={problemAt('reason')}
        error={Boolean(problemAt('reason'))}
        value={reason}
        inputRef={focusAtStart}
        inputProps={{ maxLength: 4000 }}
        onChange={event => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
