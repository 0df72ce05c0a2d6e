import { useState } from 'react';
import Typography from '@material-ui/core/Typography';
import type { DoAndDontRule } from '@trust-portal/plugin-culture-guides-common';
import {
  FormDialog,
  useAction,
  useFieldMessage,
  usePortalVocabulary,
  useUnsavedWarning,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import {
  fromRuleForm,
  isRuleIncomplete,
  toRuleEdit,
  toRuleForm,
} from '../../wording/ruleForm';
import { RuleFields } from './RuleFields';

/** Proposes a pair or changes one; a version that somebody else has replaced is said so, and nothing typed is lost. */
export function RuleFormDialog(props: {
  rule?: DoAndDontRule;
  /** The markets whose wording the reader may write. */
  markets: readonly string[];
  onSaved: (rule: DoAndDontRule) => void;
  onClose: () => void;
}) {
  const { rule, markets, onSaved, onClose } = props;
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const vocabulary = usePortalVocabulary();
  const [form, setForm] = useState(() => {
    const market = markets[0] ?? '';
    const languages = vocabulary.markets.find(({ id }) => id === market);
    return toRuleForm({
      rule,
      market,
      language: languages?.languages[0] ?? 'en',
    });
  });
  const [version, setVersion] = useState(rule?.version ?? 0);
  useUnsavedWarning(form.say !== (rule?.say ?? ''));
  const saving = useAction(async () => {
    const saved = rule
      ? await api.editRule({
          params: { ruleId: rule.id },
          body: toRuleEdit(form, version),
        })
      : await api.createRule({ body: fromRuleForm(form) });
    onSaved(saved);
    return t('wording.saved');
  });
  const reloading = useAction(async () => {
    if (rule) {
      const present = await api.getRule({ params: { ruleId: rule.id } });
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
        rule
          ? t('rules.form.editTitle', { id: rule.id })
          : t('rules.form.proposeTitle')
      }
      submitLabel={rule ? t('wording.save') : t('wording.propose')}
      busy={saving.busy || reloading.busy}
      problem={saving.problem ?? reloading.problem}
      incomplete={isRuleIncomplete(form)}
      onReload={reloading.run}
      onClose={onClose}
      onSubmit={saving.run}
    >
      {rule?.state === 'approved' && (
        <Typography>{t('wording.editHint')}</Typography>
      )}
      <RuleFields
        form={form}
        markets={rule ? [rule.market] : markets}
        messageOf={messageOf}
        onChange={setForm}
      />
    </FormDialog>
  );
}
