import type { BilingualText } from '@trust-portal/record-contracts';

/**
 * The columns of a file of terms, with their heads in the reader's language. A file that is taken in may name a column
 * by its key or by either head.
 */
export const termColumnHeads = {
  id: { en: 'Number', zh: '编号' },
  state: { en: 'State', zh: '状态' },
  kind: { en: 'Kind', zh: '类型' },
  language: { en: 'Language', zh: '语言' },
  term: { en: 'Term', zh: '术语' },
  variants: { en: 'Variants', zh: '变体' },
  markets: { en: 'Markets', zh: '市场' },
  instead: { en: 'Instead', zh: '替代写法' },
  'definition.en': { en: 'Definition in English', zh: '英文定义' },
  'definition.zh': { en: 'Definition in Chinese', zh: '中文定义' },
  'note.en': { en: 'Note in English', zh: '英文说明' },
  'note.zh': { en: 'Note in Chinese', zh: '中文说明' },
  translations: { en: 'Translations', zh: '译法' },
  caseSensitive: { en: 'Case matters', zh: '区分大小写' },
} as const satisfies Record<string, BilingualText>;

/** The columns of a file of do and don't; see {@link termColumnHeads}. */
export const ruleColumnHeads = {
  id: { en: 'Number', zh: '编号' },
  state: { en: 'State', zh: '状态' },
  market: { en: 'Market', zh: '市场' },
  language: { en: 'Language', zh: '语言' },
  'situation.en': { en: 'Situation in English', zh: '英文情形' },
  'situation.zh': { en: 'Situation in Chinese', zh: '中文情形' },
  say: { en: 'Say', zh: '该说' },
  avoid: { en: 'Avoid', zh: '避免说' },
  phrases: { en: 'Phrases', zh: '检查用语' },
  'why.en': { en: 'Why in English', zh: '英文理由' },
  'why.zh': { en: 'Why in Chinese', zh: '中文理由' },
  severity: { en: 'Severity', zh: '严重程度' },
  'source.title': { en: 'Source', zh: '出处' },
  'source.url': { en: 'Address of the source', zh: '出处网址' },
  'source.openedOn': { en: 'Source opened on', zh: '出处查阅日期' },
} as const satisfies Record<string, BilingualText>;
