import { useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import {
  type Action,
  FormDialog,
  PersonPicker,
  type PickerOption,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

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
      {!nobody && (
        <PersonPicker
          label={t('evidence.assignDialog.person')}
          focused
          picked={person}
          onPick={setPerson}
        />
      )}
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
