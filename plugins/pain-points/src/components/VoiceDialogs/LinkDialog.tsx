import { useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import {
  type Action,
  FormDialog,
  type PickerOption,
  useFieldMessage,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { PainPicker } from '../SearchPicker';
import { type ImportanceName, usualImportance } from '../Voice/importance';
import type { TextRange } from '../Voice/textSegments';
import { ImportanceChoice } from './ImportanceChoice';
import { PartOfText } from './PartOfText';

/** What a link needs beside the voices. */
export interface LinkChoice {
  painId: string;
  importance: number;
  span?: TextRange;
}

/** Asks which pain voices are linked to, how much they matter, and whether only a part is meant. */
export function LinkDialog(props: {
  count: number;
  /** The text of a single voice, of which a part can be linked. */
  text?: string;
  /** The part that was marked before the dialog opened. */
  span?: TextRange;
  linking: Action<[LinkChoice]>;
  onClose: () => void;
}) {
  const { count, text, linking, onClose } = props;
  const t = usePainPointsTranslation();
  const messageOf = useFieldMessage(linking.problem);
  const [pain, setPain] = useState<PickerOption>();
  const [importance, setImportance] = useState<ImportanceName>(usualImportance);
  const [partly, setPartly] = useState(props.span !== undefined);
  const [span, setSpan] = useState(props.span);
  return (
    <FormDialog
      open
      title={t('evidence.linkDialog.title', { count })}
      submitLabel={t('evidence.linkDialog.submit')}
      busy={linking.busy}
      problem={linking.problem}
      incomplete={!pain || (partly && !span)}
      onClose={onClose}
      onSubmit={async () => {
        if (!pain) return;
        const done = await linking.run({
          painId: pain.id,
          importance: Number(importance),
          span: partly ? span : undefined,
        });
        if (done) onClose();
      }}
    >
      <PainPicker
        focused
        picked={pain}
        onPick={setPain}
        error={messageOf('painId')}
      />
      <ImportanceChoice value={importance} onChange={setImportance} />
      {text !== undefined && (
        <>
          <FormControlLabel
            control={
              <Checkbox
                color="primary"
                checked={partly}
                onChange={event => setPartly(event.target.checked)}
              />
            }
            label={t('evidence.linkDialog.part')}
          />
          {partly && <PartOfText text={text} value={span} onChange={setSpan} />}
        </>
      )}
    </FormDialog>
  );
}
