import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { usePainPointsTranslation } from '../../../hooks/usePainPointsTranslation';
import type { PainChange } from '../PainChange';
import type { Measure } from './chainTree';
import { ReadingDialog } from './ReadingDialog';

/** Opens the form for a reading of a measure. */
export function AddReadingButton(props: PainChange & { item: Measure }) {
  const t = usePainPointsTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color="primary"
        onClick={() => setOpen(true)}
      >
        {t('chain.addReading')}
      </Button>
      {open && <ReadingDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
