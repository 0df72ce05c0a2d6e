import { useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import type { Action } from '../../hooks/useAction';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { FormDialog } from '../FormDialog';
import { PersonPicker, type PickerOption } from '../SearchPicker';

/** Asks who takes care of voices. */
export function AssignDialog(props: {
  count: number;
  /** Takes undefined for nobody. */
  assigning: Action<[string | undefined]>;
  onClose: () => void;
}) {
  const { count, assigning, onClose } = props;
  const t = usePainPointsTranslation();
  const [person, setPerson] = useState<PickerOption>();
  const [nobody, setNobody] = useState(false);
  return (
    <FormDialog
      open
      title={t('evidence.assignDialog.title', { count })}
      submitLabel={t('evidence.assignDialog.submit')}
      busy={assigning.busy}
      problem={assigning.problem}
      incomplete={!person && !nobody}
      onClose={onClose}
      onSubmit={async () => {
        if (await assigning.run(nobody ? undefined : person?.id)) onClose();
      }}
    >
      {!nobody && <PersonPicker focused picked={person} onPick={setPerson} />}
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={nobody}
            onChange={event => setNobody(event.target.checked)}
          />
        }
        label={t('evidence.assignDialog.nobody')}
      />
    </FormDialog>
  );
}
