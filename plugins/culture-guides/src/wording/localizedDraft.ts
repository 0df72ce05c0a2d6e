import type { LocalizedDraft, LocalizedText } from '@trust-portal/trust-ui';

/** The draft of a text in two languages, empty where nothing is written yet. */
export function toLocalizedDraft(text?: LocalizedText): LocalizedDraft {
  return { en: text?.en ?? '', zh: text?.zh ?? '' };
}

/** What is written of a text in two languages; undefined when nothing is. */
export function toLocalized(draft: LocalizedDraft): LocalizedText | undefined {
  const en = draft.en.trim();
  const zh = draft.zh.trim();
  if (!en && !zh) return undefined;
  return { ...(en && { en }), ...(zh && { zh }) };
}
