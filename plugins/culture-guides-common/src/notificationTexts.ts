import type { BilingualText } from '@trust-portal/portal-vocabulary';
import type { Significance } from './schemas';

/** What people are notified of. */
export type CultureGuidesNotificationCode =
  | 'revision-submitted'
  | 'revision-submitted-law'
  | 'revision-approved'
  | 'revision-returned'
  | 'revision-published'
  | 'source-changed'
  | 'report-created'
  | 'report-reopened'
  | 'report-accepted'
  | 'report-fixed'
  | 'report-declined'
  | 'reading-asked'
  | 'reading-anew';

/** What a sentence needs; never personal text. */
export interface CultureGuidesNotificationParameters {
  /** The id of the record, for example `br-delivery` or `FR-0012`. */
  id: string;
  /** A BCP 47 tag. */
  language?: string;
  /** Of a revision. */
  number?: number;
  significance?: Significance;
  /** The section that a field report is about. */
  section?: string;
}

const significanceNames: Readonly<Record<Significance, BilingualText>> = {
  minor: { en: 'minor', zh: '细微' },
  medium: { en: 'medium', zh: '一般' },
  major: { en: 'major', zh: '重大' },
};

const sentences: Readonly<
  Record<
    CultureGuidesNotificationCode,
    (parameters: CultureGuidesNotificationParameters) => BilingualText
  >
> = {
  'revision-submitted': ({ id, language, number }) => ({
    en: `A text of ${id} (${language}, revision ${number}) waits for review by somebody other than its author`,
    zh: `${id} 的文本（${language}，第 ${number} 版）等待作者以外的人审核`,
  }),
  'revision-submitted-law': ({ id, language, number }) => ({
    en: `A text of ${id} (${language}, revision ${number}) changes law or a promise and waits for legal`,
    zh: `${id} 的文本（${language}，第 ${number} 版）涉及法律或承诺，等待法务审核`,
  }),
  'revision-approved': ({ id, language, number }) => ({
    en: `Your text of ${id} (${language}, revision ${number}) was approved; one more approval is needed`,
    zh: `你提交的 ${id} 文本（${language}，第 ${number} 版）已通过一项审核，还需另一项`,
  }),
  'revision-returned': ({ id, language, number }) => ({
    en: `Your text of ${id} (${language}, revision ${number}) came back with a remark`,
    zh: `你提交的 ${id} 文本（${language}，第 ${number} 版）被退回，附有说明`,
  }),
  'revision-published': ({ id, language, number }) => ({
    en: `Your text of ${id} (${language}, revision ${number}) is published`,
    zh: `你提交的 ${id} 文本（${language}，第 ${number} 版）已发布`,
  }),
  'source-changed': ({ id, significance = 'medium' }) => ({
    en: `The source text of ${id} has a ${significanceNames[significance].en} change; its translations are behind`,
    zh: `${id} 的原文有${significanceNames[significance].zh}改动，译文需要跟进`,
  }),
  'report-created': ({ id, section }) => ({
    en: `${id}: a reader says that something in ${section} is wrong, outdated or missing`,
    zh: `${id}：有读者指出 ${section} 有错误、过时或缺失的内容`,
  }),
  'report-reopened': ({ id, section }) => ({
    en: `${id} about ${section} is open again`,
    zh: `关于 ${section} 的一线反馈 ${id} 已重新打开`,
  }),
  'report-accepted': ({ id, section }) => ({
    en: `Your report ${id} about ${section} was accepted; the team works on it`,
    zh: `你对 ${section} 的反馈 ${id} 已被采纳，小组正在处理`,
  }),
  'report-fixed': ({ id, section }) => ({
    en: `What you reported in ${id} about ${section} is mended`,
    zh: `你在 ${id} 中指出的 ${section} 的问题已修正`,
  }),
  'report-declined': ({ id, section }) => ({
    en: `Your report ${id} about ${section} was declined; the reason is given there`,
    zh: `你对 ${section} 的反馈 ${id} 未被采纳，理由见反馈页面`,
  }),
  'reading-asked': ({ id }) => ({
    en: `Your group is asked to read the guide ${id}`,
    zh: `请你所在的小组阅读指南 ${id}`,
  }),
  'reading-anew': ({ id }) => ({
    en: `${id} has a major change: please read it again`,
    zh: `${id} 有重大改动，请重新阅读`,
  }),
};

/**
 * The sentence of a notification: in the receiver's language where it is known, else in Chinese and
 * in English, because a notification is one plain string for everybody who gets it.
 */
export function cultureGuidesNotificationText(
  code: CultureGuidesNotificationCode,
  parameters: CultureGuidesNotificationParameters,
  language?: 'en' | 'zh',
): string {
  const sentence = sentences[code](parameters);
  return language ? sentence[language] : `${sentence.zh} / ${sentence.en}`;
}
