import { useId, useState, type ReactNode } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { type Action, FormDialog, focusAtStart } from '@trust-portal/trust-ui';

/** Asks for the reason of something grave, and, where it cannot be undone, for a second yes. */
export function ReasonDialog(props: {
  title: string;
  hint: ReactNode;
  reasonLabel: string;
  submitLabel: string;
  /** What must be ticked first, for what cannot be undone. */
  confirmation?: string;
  action: Action<[string]>;
  onClose: () => void;
}) {
  const { confirmation, action, onClose } = props;
  const id = useId();
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  return (
    <FormDialog
      open
      title={props.title}
      submitLabel={props.submitLabel}
      busy={action.busy}
      problem={action.problem}
      incomplete={
        reason.trim() === '' || (confirmation !== undefined && !confirmed)
      }
      onClose={onClose}
      onSubmit={async () => {
        if (await action.run(reason.trim())) onClose();
      }}
    >
      <Typography>{props.hint}</Typography>
      <TextField
        id={id}
        inputRef={focusAtStart}
        required
        multiline
        minRows={2}
        variant="outlined"
        label={props.reasonLabel}
        value={reason}
        inputProps={{ maxLength: 4000 }}
        onChange={event => setReason(event.target.value)}
      />
      {confirmation && (
        <FormControlLabel
          control={
            <Checkbox
              color="primary"
              checked={confirmed}
              onChange={event => setConfirmed(event.target.checked)}
            />
          }
          label={confirmation}
        />
      )}
    </FormDialog>
  );
}
