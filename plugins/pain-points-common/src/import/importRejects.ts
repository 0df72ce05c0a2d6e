import type { BilingualText } from '@trust-portal/portal-vocabulary';

/** Why a row of a file was not taken, with the sentence for its sender. */
export const importRejectReasons = {
  empty: { en: 'The text is empty', zh: '原文为空' },
  missing: { en: 'The value is missing', zh: '缺少该值' },
  'too-long': { en: 'The value is too long', zh: '内容过长' },
  'contains-nul': {
    en: 'The value holds a NUL character',
    zh: '内容含有 NUL 字符',
  },
  'unknown-type': { en: 'There is no such type', zh: '没有这个类型' },
  'unknown-channel': { en: 'There is no such channel', zh: '没有这个渠道' },
  'unknown-market': { en: 'There is no such market', zh: '没有这个市场' },
  'unknown-segment': {
    en: 'There is no such customer segment',
    zh: '没有这个客户群',
  },
  'unknown-ground': {
    en: 'There is no such ground for keeping it',
    zh: '没有这项留存依据',
  },
  'unknown-redaction': {
    en: 'There is no such state of redaction',
    zh: '没有这个脱敏状态',
  },
  'not-a-language-tag': {
    en: 'This is no language tag such as zh or en-GB',
    zh: '不是语言标签，例如 zh 或 en-GB',
  },
  'not-a-date': {
    en: 'This is no date such as 2026-11-05',
    zh: '不是日期，例如 2026-11-05',
  },
  'in-the-future': { en: 'The date lies in the future', zh: '日期在将来' },
  'already-over': { en: 'The date lies in the past', zh: '日期已过' },
  'not-a-number': {
    en: 'This is no number between -1000 and 1000',
    zh: '不是 -1000 到 1000 之间的数字',
  },
  'not-an-id': {
    en: 'This is no id of lower-case letters, digits and hyphens',
    zh: '不是由小写字母、数字和连字符组成的编号',
  },
} as const satisfies Record<string, BilingualText>;

export type ImportRejectReason = keyof typeof importRejectReasons;

/** The heads of the report of rejected rows. */
export const importRejectHeads = {
  line: { en: 'Row', zh: '行' },
  field: { en: 'Column', zh: '列' },
  reason: { en: 'Reason', zh: '原因' },
  value: { en: 'Value', zh: '值' },
} as const satisfies Record<string, BilingualText>;
