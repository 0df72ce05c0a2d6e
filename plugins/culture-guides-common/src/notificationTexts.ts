import type { BilingualText } from '@trust-portal/portal-vocabulary';
import type { Significance } from './schemas';

/** What people are notified of. */
export type CultureGuidesNotificationCode =
  | 'revision-submitted'
  | 'revision-submitted-law'
  | 'revision-approved'
  | 'revision-returned'
  | 'revision-published'
  | 'source-changed';

/** What a sentence needs; never personal text. */
export interface CultureGuidesNotificationParameters {
  /** The id of the record, for example `br-delivery` or `FR-0012`. */
  id: string;
  /** A BCP 47 tag. */
  language?: string;
  /** Of a revision. */
  number?: number;
  significance?: Significance;
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
