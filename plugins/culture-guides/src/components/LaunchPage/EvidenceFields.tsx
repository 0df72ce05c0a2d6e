import TextField from '@material-ui/core/TextField';
import { focusAtStart } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** What shows that an item is done, while it is typed; empty where nothing is. */
export interface EvidenceDraft {
  note: string;
  link: string;
  reference: string;
  /** `YYYY-MM-DD` */
  expiresOn: string;
}

/** What shows that an item is done, and until when the signature holds. */
export function EvidenceFields(props: {
  draft: EvidenceDraft;
  onChange: (draft: EvidenceDraft) => void;
  /** The longest time for which a signature of this item holds. */
  validDays?: number;
  problemAt: (field: string) => string | undefined;
}) {
  const { draft, onChange, validDays, problemAt } = props;
  const t = useCultureGuidesTranslation();
  const problems = {
    note: problemAt('evidence.note'),
    link: problemAt('evidence.link'),
    reference: problemAt('evidence.reference'),
    expiresOn: problemAt('expiresOn'),
  };
  return (
    <>
      <TextField
        id="launch-sign-note"
        variant="outlined"
        multiline
        minRows={3}
        label={t('launches.sign.note')}
        helperText={problems.note}
        error={Boolean(problems.note)}
        value={draft.note}
        inputRef={focusAtStart}
        inputProps={{ maxLength: 4000 }}
        onChange={event => onChange({ ...draft, note: event.target.value })}
      />
      <TextField
        id="launch-sign-link"
        variant="outlined"
        size="small"
        type="url"
        label={t('launches.sign.link')}
        helperText={problems.link ?? t('launches.sign.linkHint')}
        error={Boolean(problems.link)}
        value={draft.link}
        onChange={event => onChange({ ...draft, link: event.target.value })}
      />
      <TextField
        id="launch-sign-reference"
        variant="outlined"
        size="small"
        label={t('launches.sign.reference')}
        helperText={problems.reference ?? t('launches.sign.referenceHint')}
        error={Boolean(problems.reference)}
        value={draft.reference}
        onChange={event =>
          onChange({ ...draft, reference: event.target.value })
        }
      />
      <TextField
        id="launch-sign-expires"
        variant="outlined"
        size="small"
        type="date"
        label={t('launches.sign.expires')}
        helperText={
          problems.expiresOn ??
          (validDays === undefined
            ? t('launches.sign.expiresForGood')
            : t('launches.sign.expiresHint', { count: validDays }))
        }
        error={Boolean(problems.expiresOn)}
        value={draft.expiresOn}
        InputLabelProps={{ shrink: true }}
        onChange={event =>
          onChange({ ...draft, expiresOn: event.target.value })
        }
      />
    </>
  );
}
