import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type {
  Launch,
  LaunchItem,
  LaunchItemState,
} from '@trust-portal/plugin-culture-guides-common';
import {
  focusAtStart,
  FormDialog,
  LocalizedTextView,
  useAction,
  useFieldMessage,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { EvidenceFields, type EvidenceDraft } from './EvidenceFields';
import type { LaunchChange } from './LaunchChange';

/** An item, and what it is to become. */
export interface ItemChange {
  item: LaunchItem;
  to: LaunchItemState;
}

const words = {
  signed: 'sign',
  waived: 'waive',
  'not-applicable': 'notApplicable',
  open: 'reopen',
} as const satisfies Record<LaunchItemState, string>;

function written(text: string): string | undefined {
  return text.trim() || undefined;
}

/** Signs an item, lets it pass with a reason, or opens it again. */
export function ItemDialogs(
  props: LaunchChange & { change: ItemChange; onClose: () => void },
) {
  const { launch, onChanged, onReload, onClose } = props;
  const { item, to } = props.change;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const [reason, setReason] = useState('');
  const [draft, setDraft] = useState<EvidenceDraft>({
    note: '',
    link: '',
    reference: '',
    expiresOn: '',
  });
  const evidence = {
    note: written(draft.note),
    link: written(draft.link),
    reference: written(draft.reference),
  };
  const hasEvidence = Object.values(evidence).some(Boolean);
  const step = useAction(async () => {
    const changed: Launch = await api.transitionLaunchItem({
      params: { launchId: launch.id, itemId: item.id },
      body: {
        to,
        version: item.version,
        ...(to === 'signed'
          ? {
              evidence: hasEvidence ? evidence : undefined,
              expiresOn: written(draft.expiresOn),
            }
          : { reason: written(reason) }),
      },
    });
    onChanged(changed);
    onClose();
    return t(`launches.${words[to]}.done`);
  });
  const problemAt = useFieldMessage(step.problem);
  return (
    <FormDialog
      open
      title={t(`launches.${words[to]}.title`)}
      submitLabel={t(`launches.${words[to]}.submit`)}
      busy={step.busy}
      problem={step.problem}
      incomplete={
        (to === 'waived' || to === 'not-applicable') && reason.trim() === ''
      }
      onClose={onClose}
      onReload={() => {
        onReload();
        step.clear();
      }}
      onSubmit={() => step.run()}
    >
      <Typography variant="subtitle1" component="p">
        <LocalizedTextView text={item.title} />
      </Typography>
      <div>{t(`launches.${words[to]}.hint`)}</div>
      {to === 'signed' ? (
        <EvidenceFields
          draft={draft}
          onChange={setDraft}
          validDays={item.validDays}
          problemAt={problemAt}
        />
      ) : (
        <TextField
          id="launch-item-reason"
          variant="outlined"
          multiline
          minRows={3}
          required={to !== 'open'}
          label={
            to === 'open' ? t('launches.reopen.reason') : t('launches.reason')
          }
          helperText={problemAt('reason')}
          error={Boolean(problemAt('reason'))}
          value={reason}
          inputRef={focusAtStart}
          inputProps={{ maxLength: 4000 }}
          onChange={event => setReason(event.target.value)}
        />
      )}
    </FormDialog>
  );
}
