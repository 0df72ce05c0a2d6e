import type {
  DoAndDontRule,
  RuleDraft,
  Severity,
} from '@trust-portal/plugin-culture-guides-common';
import type { LocalizedDraft } from '@trust-portal/trust-ui';
import { toLocalized, toLocalizedDraft } from './localizedDraft';

/** A pair of what to say and what to avoid while somebody writes it. */
export interface RuleForm {
  market: string;
  language: string;
  situation: LocalizedDraft;
  say: string;
  avoid: string;
  phrases: string[];
  why: LocalizedDraft;
  severity: Severity;
  sourceTitle: string;
  sourceUrl: string;
  sourceOpenedOn: string;
}

/** The form of a pair, or an empty one for a market and its language. */
export function toRuleForm(options: {
  rule?: DoAndDontRule;
  market: string;
  language: string;
}): RuleForm {
  const { rule } = options;
  return {
    market: rule?.market ?? options.market,
    language: rule?.language ?? options.language,
    situation: toLocalizedDraft(rule?.situation),
    say: rule?.say ?? '',
    avoid: rule?.avoid ?? '',
    phrases: rule?.phrases ?? [],
    why: toLocalizedDraft(rule?.why),
    severity: rule?.severity ?? 'warning',
    sourceTitle: rule?.source?.title ?? '',
    sourceUrl: rule?.source?.url ?? '',
    sourceOpenedOn: rule?.source?.openedOn ?? '',
  };
}

/** Whether something that is needed is still missing. */
export function isRuleIncomplete(form: RuleForm): boolean {
  return (
    form.market === '' ||
    form.say.trim() === '' ||
    form.avoid.trim() === '' ||
    !toLocalized(form.situation) ||
    !toLocalized(form.why)
  );
}

/** What a form says of a pair. */
export function fromRuleForm(form: RuleForm): RuleDraft {
  const title = form.sourceTitle.trim();
  return {
    market: form.market,
    language: form.language,
    situation: toLocalized(form.situation) ?? {},
    say: form.say.trim(),
    avoid: form.avoid.trim(),
    phrases: form.phrases,
    why: toLocalized(form.why) ?? {},
    severity: form.severity,
    source: title
      ? {
          title,
          url: form.sourceUrl.trim() || undefined,
          openedOn: form.sourceOpenedOn || undefined,
        }
      : undefined,
  };
}

/** The same for an edit: the market stays, and a source that is gone has to go. */
export function toRuleEdit(form: RuleForm, version: number) {
  const { market: _, source, ...rest } = fromRuleForm(form);
  return { ...rest, source: source ?? null, version };
}
