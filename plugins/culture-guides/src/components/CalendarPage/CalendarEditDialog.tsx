import { useId, useState, type ReactNode } from 'react';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import type { MarketCalendar } from '@trust-portal/plugin-culture-guides-common';
import {
  FormDialog,
  useAction,
  useFieldMessage,
  useUnsavedWarning,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { CalendarConflict } from './CalendarConflict';

const useStyles = makeStyles(
  theme => ({ version: { margin: 0, color: theme.palette.text.secondary } }),
  { name: 'CultureGuidesCalendarEditDialog' },
);

/** What every edit of a calendar carries. */
export interface CalendarEdit {
  baseVersion: number;
  reason: string;
}

/**
 * Asks for the reason of an edit, shows the version that it makes, and tells
 * what somebody else did when that person was faster.
 */
export function CalendarEditDialog(props: {
  title: string;
  calendar: MarketCalendar;
  year: number;
  editedId?: string;
  submitLabel?: string;
  incomplete?: boolean;
  wide?: boolean;
  send: (edit: CalendarEdit) => Promise<MarketCalendar>;
  onSaved: () => void;
  onClose: () => void;
  /** The fields above the reason; `messageOf` tells what the server refused of them. */
  children: (messageOf: (field: string) => string | undefined) => ReactNode;
}) {
  const { title, year, editedId, incomplete, send, onSaved, onClose } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const reasonId = useId();
  const [seen, setSeen] = useState(props.calendar);
  const [reason, setReason] = useState('');
  useUnsavedWarning(reason !== '');
  const saving = useAction(async () => {
    const { version } = await send({
      baseVersion: seen.version,
      reason: reason.trim(),
    });
    onSaved();
    return t('calendars.edit.saved', { version: String(version) });
  });
  const messageOf = useFieldMessage(saving.problem);
  const stale = saving.problem?.kind === 'stale';
  return (
    <FormDialog
      open
      wide={props.wide}
      title={title}
      submitLabel={props.submitLabel ?? t('calendars.edit.save')}
      busy={saving.busy}
      problem={stale ? undefined : saving.problem}
      incomplete={incomplete || stale || reason.trim() === ''}
      onClose={onClose}
      onSubmit={saving.run}
    >
      {stale && (
        <CalendarConflict
          seen={seen}
          year={year}
          editedId={editedId}
          onGoOn={newest => {
            setSeen(newest);
            saving.clear();
          }}
        />
      )}
      {props.children(messageOf)}
      <TextField
        id={reasonId}
        required
        multiline
        minRows={2}
        variant="outlined"
        label={t('calendars.edit.reason')}
        value={reason}
        error={Boolean(messageOf('reason'))}
        helperText={messageOf('reason') ?? t('calendars.edit.reasonHint')}
        inputProps={{ maxLength: 4000 }}
        onChange={event => setReason(event.target.value)}
      />
      <p className={classes.version}>
        {t('calendars.edit.version', { version: String(seen.version + 1) })}
      </p>
    </FormDialog>
  );
}
