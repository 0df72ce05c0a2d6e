import { useState } from 'react';
import { FormDialog, useAction, useFieldMessage } from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import {
  missingFields,
  painChanges,
  PainFields,
  painFormOf,
} from '../PainForm';
import type { PainChange } from './PainChange';

/** Changes what a pain says. What was typed stays when somebody else was quicker. */
export function EditPainDialog(props: PainChange & { onClose: () => void }) {
  const { pain, onChanged, onClose } = props;
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  // Only what was changed here is sent, so that a second save after somebody
  // else's does not undo theirs.
  const [before] = useState(() => painFormOf(pain));
  const [form, setForm] = useState(before);
  const [version, setVersion] = useState(pain.version);
  const edit = useAction(async () => {
    if (missingFields(form).length > 0) return undefined;
    onChanged(
      await api.editPain({
        params: { painId: pain.id },
        body: { ...painChanges(before, form), version },
      }),
    );
    onClose();
    return t('pain.saved');
  });
  const problemAt = useFieldMessage(edit.problem);
  return (
    <FormDialog
      open
      wide
      title={t('pain.editTitle', { id: pain.id })}
      submitLabel={t('shell.save')}
      busy={edit.busy}
      problem={edit.problem}
      incomplete={missingFields(form).length > 0}
      onClose={onClose}
      onReload={async () => {
        const current = await api.getPain({ params: { painId: pain.id } });
        setVersion(current.version);
        onChanged(current);
        edit.clear();
      }}
      onSubmit={() => edit.run()}
    >
      <PainFields
        form={form}
        onChange={changes => setForm({ ...form, ...changes })}
        problemAt={problemAt}
      />
    </FormDialog>
  );
}
