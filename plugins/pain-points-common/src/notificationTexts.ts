import type { BilingualText } from '@trust-portal/record-contracts';
import type { PainState } from './painStates';

/** What people are notified of. */
export type PainPointsNotificationCode =
  | 'pain-transitioned'
  | 'pain-reopened-by-evidence'
  | 'pain-commented'
  | 'pain-mentioned'
  | 'pain-handed-over'
  | 'pain-merged'
  | 'pain-unmerged'
  | 'reading-waits';

/** What a sentence needs; never personal text. */
export interface PainPointsNotificationParameters {
  /** For example `PP-0012`. */
  painId: string;
  state?: PainState;
  /** The pain that it was merged into. */
  into?: string;
  /** How many voices came back. */
  voices?: number;
}

/** The names of the states, as they stand in sentences. */
export const painStateNames: Readonly<Record<PainState, BilingualText>> = {
  reported: { en: 'reported', zh: '已上报' },
  confirmed: { en: 'confirmed', zh: '已确认' },
  diagnosing: { en: 'being diagnosed', zh: '诊断中' },
  'remedy-in-progress': { en: 'being remedied', zh: '对策实施中' },
  verifying: { en: 'being verified', zh: '验证中' },
  resolved: { en: 'resolved', zh: '已解决' },
  declined: { en: 'declined', zh: '不予处理' },
  reopened: { en: 'open again', zh: '已重新打开' },
};

const sentences: Readonly<
  Record<
    PainPointsNotificationCode,
    (parameters: PainPointsNotificationParameters) => BilingualText
  >
> = {
  'pain-transitioned': ({ painId, state }) => ({
    en: `${painId} is now ${state ? painStateNames[state].en : 'changed'}`,
    zh: `${painId} 的状态变为：${state ? painStateNames[state].zh : '已变更'}`,
  }),
  'pain-reopened-by-evidence': ({ painId, voices = 0 }) => ({
    en: `${painId} reopened itself: customers have said it again ${
      voices === 1 ? 'once' : `${voices} times`
    } since it was resolved`,
    zh: `${painId} 自动重新打开：解决之后又有 ${voices} 条客户声音反映同一问题`,
  }),
  'pain-commented': ({ painId }) => ({
    en: `There is a new comment on ${painId}`,
    zh: `${painId} 有一条新评论`,
  }),
  'pain-mentioned': ({ painId }) => ({
    en: `You were mentioned in a comment on ${painId}`,
    zh: `有人在 ${painId} 的评论里提到了你`,
  }),
  'pain-handed-over': ({ painId }) => ({
    en: `${painId} now belongs to your group`,
    zh: `${painId} 现在由你所在的小组负责`,
  }),
  'pain-merged': ({ painId, into }) => ({
    en: `${painId} was merged into ${into} as a duplicate`,
    zh: `${painId} 与 ${into} 重复，已并入后者`,
  }),
  'pain-unmerged': ({ painId }) => ({
    en: `${painId} stands on its own again`,
    zh: `${painId} 已取消合并，恢复为单独的痛点`,
  }),
  'reading-waits': ({ painId }) => ({
    en: `A reading of ${painId} waits to be confirmed by somebody outside its group`,
    zh: `${painId} 有一个读数等待其他小组的人确认`,
  }),
};

/**
 * The sentence of a notification: in the receiver's language where it is known, else in Chinese and
 * in English, because a notification is one plain string for everybody who gets it.
 */
export function painPointsNotificationText(
  code: PainPointsNotificationCode,
  parameters: PainPointsNotificationParameters,
  language?: 'en' | 'zh',
): string {
  const sentence = sentences[code](parameters);
  return language ? sentence[language] : `${sentence.zh} / ${sentence.en}`;
}
