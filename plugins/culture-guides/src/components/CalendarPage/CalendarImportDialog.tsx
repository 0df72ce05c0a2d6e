import { useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import type { MarketCalendar } from '@trust-portal/plugin-culture-guides-common';
import { useFormats, useVocabularyName } from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { FileImportDialog, type ImportFile } from '../FileImportDialog';

/** What the service takes at once, in characters. */
const maximumLength = 2_000_000;

function formatOf({ name, content }: ImportFile): 'csv' | 'ics' | undefined {
  if (/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(content)) return 'ics';
  return /\.(csv|txt)$/i.test(name) ? 'csv' : undefined;
}

/** Takes days from a file; what would happen is shown first. */
export function CalendarImportDialog(props: {
  calendar: MarketCalendar;
  onDone: () => void;
  onClose: () => void;
}) {
  const { calendar, onDone, onClose } = props;
  const { market, version } = calendar;
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const formats = useFormats();
  const nameOf = useVocabularyName();
  const reasonId = useId();
  const [reason, setReason] = useState('');
  const send = (file: ImportFile, dryRun: boolean) =>
    api.importCalendar({
      params: { market },
      body: {
        format: formatOf(file) ?? 'csv',
        content: file.content,
        baseVersion: version,
        // A look at the file has no reason of its own, but the contract wants one.
        reason: reason.trim() || t('calendars.transfer.import'),
        dryRun,
      },
    });
  return (
    <FileImportDialog
      title={t('calendars.transfer.importTitle', {
        market: nameOf('markets', market),
      })}
      hint={t('calendars.transfer.importHint')}
      accept=".csv,.txt,.ics"
      maximum={maximumLength}
      refuse={file =>
        formatOf(file) ? undefined : t('calendars.transfer.fileType')
      }
      check={file => send(file, true)}
      take={async file => {
        const { added, changed } = await send(file, false);
        return t('calendars.transfer.done', {
          version: String(version + 1),
          added: formats.number(added),
          changed: formats.number(changed),
        });
      }}
      incomplete={reason.trim() === ''}
      onDone={onDone}
      onClose={onClose}
    >
      <TextField
        id={reasonId}
        required
        multiline
        minRows={2}
        variant="outlined"
        label={t('calendars.edit.reason')}
        helperText={t('calendars.edit.version', {
          version: String(version + 1),
        })}
        value={reason}
        inputProps={{ maxLength: 4000 }}
        onChange={event => setReason(event.target.value)}
      />
    </FileImportDialog>
  );
}
