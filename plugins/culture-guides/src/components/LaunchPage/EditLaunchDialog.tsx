import { useState } from 'react';
import { FormDialog, useAction, useFieldMessage } from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { LaunchFields } from '../LaunchState';
import type { LaunchChange } from './LaunchChange';

/** Changes what a launch is called and when it is planned for. */
export function EditLaunchDialog(
  props: LaunchChange & { onClose: () => void },
) {
  const { launch, onChanged, onReload, onClose } = props;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const [plan, setPlan] = useState({
    name: launch.name,
    targetOn: launch.targetOn,
  });
  const edit = useAction(async () => {
    onChanged(
      await api.editLaunch({
        params: { launchId: launch.id },
        body: {
          version: launch.version,
          name: plan.name === launch.name ? undefined : plan.name,
          // A day that is past stays as it is; only a new one must lie ahead.
          targetOn:
            plan.targetOn === launch.targetOn ? undefined : plan.targetOn,
        },
      }),
    );
    onClose();
    return t('launches.edit.done');
  });
  const problemAt = useFieldMessage(edit.problem);
  return (
    <FormDialog
      open
      title={t('launches.edit.title')}
      submitLabel={t('launches.edit.submit')}
      busy={edit.busy}
      problem={edit.problem}
      incomplete={plan.name.trim() === '' || plan.targetOn === ''}
      onClose={onClose}
      onReload={() => {
        onReload();
        edit.clear();
      }}
      onSubmit={() => edit.run()}
    >
      <LaunchFields plan={plan} onChange={setPlan} problemAt={problemAt} />
    </FormDialog>
  );
}
