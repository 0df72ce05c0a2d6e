import { useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import {
  FormDialog,
  GroupSelect,
  ProblemNotice,
  useAction,
  useFieldMessage,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import type { SectionChange } from './SectionChange';

/** Owner and rhythm of a section, and the way into the archive and back. */
export function SectionSettings(props: SectionChange) {
  const { section, onReload } = props;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const [open, setOpen] = useState<'settings' | 'archive'>();
  const close = () => setOpen(undefined);
  const restore = useAction(async () => {
    await api.restoreSection({
      params: { sectionId: section.id },
      body: { version: section.version },
    });
    onReload();
    return t('section.settings.restored');
  });
  if (section.archived && section.abilities.archive) {
    return (
      <>
        <ProblemNotice problem={restore.problem} onReload={onReload} />
        <Button
          variant="outlined"
          disabled={restore.busy}
          onClick={() => restore.run()}
        >
          {t('section.settings.restore')}
        </Button>
      </>
    );
  }
  return (
    <>
      {section.abilities.edit && (
        <Button variant="outlined" onClick={() => setOpen('settings')}>
          {t('section.settings.open')}
        </Button>
      )}
      {section.abilities.archive && (
        <Button variant="outlined" onClick={() => setOpen('archive')}>
          {t('section.settings.archive')}
        </Button>
      )}
      {open === 'settings' && <SettingsDialog {...props} onClose={close} />}
      {open === 'archive' && <ArchiveDialog {...props} onClose={close} />}
    </>
  );
}

function SettingsDialog(props: SectionChange & { onClose: () => void }) {
  const { section, onChanged, onReload, onClose } = props;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const [owner, setOwner] = useState<string | undefined>(section.owner);
  const [months, setMonths] = useState(String(section.reviewEveryMonths));
  const edit = useAction(async () => {
    onChanged(
      await api.editSection({
        params: { sectionId: section.id },
        body: {
          owner,
          reviewEveryMonths: Number(months),
          version: section.version,
        },
      }),
    );
    onClose();
    return t('section.settings.saved');
  });
  const problemAt = useFieldMessage(edit.problem);
  return (
    <FormDialog
      open
      title={t('section.settings.title')}
      submitLabel={t('section.settings.save')}
      busy={edit.busy}
      problem={edit.problem}
      incomplete={!owner || !/^\d+$/.test(months)}
      onClose={onClose}
      onReload={() => {
        onReload();
        edit.clear();
      }}
      onSubmit={() => edit.run()}
    >
      <GroupSelect
        label={t('section.settings.owner')}
        value={owner}
        onChange={setOwner}
        error={problemAt('owner')}
      />
      <TextField
        id="section-rhythm"
        variant="outlined"
        size="small"
        type="number"
        label={t('section.settings.rhythm')}
        helperText={
          problemAt('reviewEveryMonths') ?? t('section.settings.rhythmHint')
        }
        error={Boolean(problemAt('reviewEveryMonths'))}
        value={months}
        inputProps={{ min: 1, max: 36 }}
        onChange={event => setMonths(event.target.value)}
      />
    </FormDialog>
  );
}

function ArchiveDialog(props: SectionChange & { onClose: () => void }) {
  const { section, onReload, onClose } = props;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const [reason, setReason] = useState('');
  const archive = useAction(async () => {
    await api.archiveSection({
      params: { sectionId: section.id },
      body: { reason, version: section.version },
    });
    onReload();
    onClose();
    return t('section.settings.archived');
  });
  const problemAt = useFieldMessage(archive.problem);
  return (
    <FormDialog
      open
      title={t('section.settings.archive')}
      submitLabel={t('section.files.archive')}
      busy={archive.busy}
      problem={archive.problem}
      incomplete={reason.trim() === ''}
      onClose={onClose}
      onReload={() => {
        onReload();
        archive.clear();
      }}
      onSubmit={() => archive.run()}
    >
      <div>{t('section.settings.archiveText')}</div>
      <TextField
        id="section-archive-reason"
        variant="outlined"
        multiline
        minRows={2}
        required
        label={t('section.settings.reason')}
        helperText={problemAt('reason')}
        error={Boolean(problemAt('reason'))}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
