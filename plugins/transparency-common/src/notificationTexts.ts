import type { BilingualText } from '@trust-portal/portal-vocabulary';

/** What people are notified of. */
export type TransparencyNotificationCode =
  | 'promise-proposed'
  | 'promise-approved'
  | 'promise-refused'
  | 'promise-ended';

/** What a sentence needs; never personal text. */
export interface TransparencyNotificationParameters {
  /** The id of the record, for example `PR-0012`. */
  id: string;
  /** What the record is called, for example 'Return days: 14 days (Germany)'. */
  title: BilingualText;
}

const sentences: Readonly<
  Record<
    TransparencyNotificationCode,
    (parameters: TransparencyNotificationParameters) => BilingualText
  >
> = {
  'promise-proposed': ({ id, title }) => ({
    en: `The proposed promise ${id} waits for a decision: ${title.en}`,
    zh: `提议的承诺 ${id} 等待决定：${title.zh}`,
  }),
  'promise-approved': ({ id, title }) => ({
    en: `The promise ${id} that you proposed was approved: ${title.en}`,
    zh: `你提议的承诺 ${id} 已获批准：${title.zh}`,
  }),
  'promise-refused': ({ id, title }) => ({
    en: `The promise ${id} that you proposed was refused, with a reason: ${title.en}`,
    zh: `你提议的承诺 ${id} 已被否决，附有理由：${title.zh}`,
  }),
  'promise-ended': ({ id, title }) => ({
    en: `The promise ${id} that you proposed was given a last day: ${title.en}`,
    zh: `你提议的承诺 ${id} 已定下终止日期：${title.zh}`,
  }),
};

/**
 * The sentence of a notification: in the receiver's language where it is known, else in Chinese and
 * in English, because a notification is one plain string for everybody who gets it.
 */
export function transparencyNotificationText(
  code: TransparencyNotificationCode,
  parameters: TransparencyNotificationParameters,
  language?: 'en' | 'zh',
): string {
  const sentence = sentences[code](parameters);
  return language ? sentence[language] : `${sentence.zh} / ${sentence.en}`;
}
