import { useEffect, useId, useRef, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { placeInOriginal, type TextRange } from '../Voice/textSegments';

/**
 * Marks a part of a text by mouse or keyboard: a field that cannot be written
 * into, because only in a field do Shift and the arrow keys mark.
 */
export function PartOfText(props: {
  text: string;
  value: TextRange | undefined;
  onChange: (range: TextRange | undefined) => void;
}) {
  const { text, value, onChange } = props;
  const t = usePainPointsTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [initial] = useState(value);
  useEffect(() => {
    if (initial) {
      field.current?.setSelectionRange(initial.start, initial.end);
    }
  }, [initial]);
  const chosen = value && text.slice(value.start, value.end);
  return (
    <TextField
      id={id}
      label={t('evidence.linkDialog.partLabel')}
      variant="outlined"
      fullWidth
      multiline
      maxRows={8}
      value={text}
      inputRef={field}
      inputProps={{ readOnly: true }}
      InputLabelProps={{ shrink: true }}
      helperText={
        chosen
          ? t('evidence.linkDialog.partChosen', { part: chosen })
          : t('evidence.linkDialog.partMissing')
      }
      onSelect={event => {
        const { selectionStart, selectionEnd } =
          event.target as HTMLTextAreaElement;
        const start = placeInOriginal(text, selectionStart);
        const end = placeInOriginal(text, selectionEnd);
        onChange(start < end ? { start, end } : undefined);
      }}
    />
  );
}
