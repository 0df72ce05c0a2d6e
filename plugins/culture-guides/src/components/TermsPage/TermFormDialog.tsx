import { useState } from 'react';
import Typography from '@material-ui/core/Typography';
import type { Term } from '@trust-portal/plugin-culture-guides-common';
import {
  FormDialog,
  useAction,
  useFieldMessage,
  useReaderLanguage,
  useUnsavedWarning,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import {
  fromTermForm,
  isTermIncomplete,
  toTermEdit,
  toTermForm,
} from '../../wording/termForm';
import { TermFields } from './TermFields';

/** Proposes a term or changes one; a version that somebody else has replaced is said so, and nothing typed is lost. */
export function TermFormDialog(props: {
  /** The term that is changed; a new one without. */
  term?: Term;
  /** What a new one begins with. */
  markets?: string[];
  onSaved: (term: Term) => void;
  onClose: () => void;
}) {
  const { term, markets = [], onSaved, onClose } = props;
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const reader = useReaderLanguage();
  const [form, setForm] = useState(() =>
    toTermForm({
      term,
      markets,
      language: reader === 'zh' ? 'zh-Hans' : 'en',
    }),
  );
  const [version, setVersion] = useState(term?.version ?? 0);
  useUnsavedWarning(form.term !== (term?.term ?? ''));
  const saving = useAction(async () => {
    const saved = term
      ? await api.editTerm({
          params: { termId: term.id },
          body: toTermEdit(form, version),
        })
      : await api.createTerm({ body: fromTermForm(form) });
    onSaved(saved);
    return t('wording.saved');
  });
  const reloading = useAction(async () => {
    if (term) {
      const present = await api.getTerm({ params: { termId: term.id } });
      setVersion(present.version);
      saving.clear();
    }
    return undefined;
  });
  const messageOf = useFieldMessage(saving.problem);
  return (
    <FormDialog
      open
      wide
      title={
        term
          ? t('terms.form.editTitle', { name: term.term })
          : t('terms.form.proposeTitle')
      }
      submitLabel={term ? t('wording.save') : t('wording.propose')}
      busy={saving.busy || reloading.busy}
      problem={saving.problem ?? reloading.problem}
      incomplete={isTermIncomplete(form)}
      onReload={reloading.run}
      onClose={onClose}
      onSubmit={saving.run}
    >
      {term?.state === 'approved' && (
        <Typography>{t('wording.editHint')}</Typography>
      )}
      <TermFields form={form} messageOf={messageOf} onChange={setForm} />
    </FormDialog>
  );
}
