import { useState } from 'react';
import Button from '@material-ui/core/Button';
import DoneIcon from '@material-ui/icons/Done';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import { VisuallyHidden } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton(props: {
  label: string;
  /** Asked for when the button is pressed. */
  text: () => string;
  disabled?: boolean;
}) {
  const { label, text, disabled } = props;
  const t = useCultureGuidesTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  async function copy() {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      // Browsers refuse the clipboard to pages that are not served securely.
      setOutcome('failed');
    }
  }
  const words = outcome && t(`transfer.clipboard.${outcome}`);
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        disabled={disabled}
        startIcon={outcome === 'copied' ? <DoneIcon /> : <CopyIcon />}
        onClick={copy}
      >
        {label}
      </Button>
      {outcome === 'failed' && <span>{words}</span>}
      <VisuallyHidden live>{words}</VisuallyHidden>
    </>
  );
}
