import { EvidenceType } from '@trust-portal/plugin-pain-points-common';
import { BilingualText } from '@trust-portal/record-contracts';

/** The fact that counts the voices of a type. */
export const factOfType = {
  complaint: 'complaints-heard',
  suggestion: 'suggestions-heard',
  question: 'questions-heard',
  praise: 'praise-heard',
  figure: 'figures-heard',
} as const satisfies Record<EvidenceType, string>;

/** The named counts that other domains, above all transparency, may take. */
export const factNames = [
  'voices-heard',
  'complaints-heard',
  'suggestions-heard',
  'questions-heard',
  'praise-heard',
  'figures-heard',
  'voices-linked',
  'voices-to-acknowledge',
  'voices-acknowledged-in-time',
  'share-acknowledged-in-time',
  'voices-to-answer',
  'voices-answered-in-time',
  'share-answered-in-time',
  'pains-reported',
  'pains-confirmed',
  'pains-resolved-with-proof',
  'pains-closed-without-proof',
  'pains-reopened',
  'pains-declined',
  'pains-open-at-end',
  'median-days-to-resolution',
  'customers-told',
] as const;
export type FactName = (typeof factNames)[number];

/** What a fact counts, and in what. A share is a part of one. */
interface FactDefinition {
  unit: string;
  definition: BilingualText;
}

function voicesOfType(en: string, zh: string): FactDefinition {
  return {
    unit: 'voices',
    definition: {
      en: `The ${en} among the voices that were heard in the period.`,
      zh: `期间内的客户声音中属于${zh}的条数。`,
    },
  };
}

/** What exactly each fact counts. Days are counted in UTC, the first and the last included. */
export const factDefinitions: Readonly<Record<FactName, FactDefinition>> = {
  'voices-heard': {
    unit: 'voices',
    definition: {
      en: 'Voices of customers by the day on which they were said or, where nobody knows it, received.',
      zh: '客户声音的条数，按客户说出的日期统计；日期不明的按收到的日期统计。',
    },
  },
  'complaints-heard': voicesOfType('complaints', '投诉'),
  'suggestions-heard': voicesOfType('suggestions', '建议'),
  'questions-heard': voicesOfType('questions', '提问'),
  'praise-heard': voicesOfType('words of praise', '表扬'),
  'figures-heard': voicesOfType('figures', '数据'),
  'voices-linked': {
    unit: 'voices',
    definition: {
      en: 'Voices that were linked to a pain in the period, each once, whether or not the link was undone later.',
      zh: '期间内被关联到痛点的客户声音条数，每条只计一次，之后取消关联的也计入。',
    },
  },
  'voices-to-acknowledge': {
    unit: 'voices',
    definition: {
      en: 'Voices for whose acknowledgement the time ran out in the period. Voices that were set aside are left out.',
      zh: '确认收到的时限在期间内届满的客户声音条数，不含已搁置的。',
    },
  },
  'voices-acknowledged-in-time': {
    unit: 'voices',
    definition: {
      en: 'Those of the voices to acknowledge whose customers knew in time that we had heard them.',
      zh: '上述应确认的客户声音中，按时向客户确认收到的条数。',
    },
  },
  'share-acknowledged-in-time': {
    unit: 'share',
    definition: {
      en: 'Voices acknowledged in time, divided by the voices to acknowledge, to four decimal places; absent where there were none.',
      zh: '按时确认的条数除以应确认的条数，保留四位小数；没有应确认的客户声音时不列出。',
    },
  },
  'voices-to-answer': {
    unit: 'voices',
    definition: {
      en: 'Voices for whose answer the time ran out in the period. Voices that were set aside are left out.',
      zh: '答复的时限在期间内届满的客户声音条数，不含已搁置的。',
    },
  },
  'voices-answered-in-time': {
    unit: 'voices',
    definition: {
      en: 'Those of the voices to answer whose customers had our answer in time.',
      zh: '上述应答复的客户声音中，按时答复客户的条数。',
    },
  },
  'share-answered-in-time': {
    unit: 'share',
    definition: {
      en: 'Voices answered in time, divided by the voices to answer, to four decimal places; absent where there were none.',
      zh: '按时答复的条数除以应答复的条数，保留四位小数；没有应答复的客户声音时不列出。',
    },
  },
  'pains-reported': {
    unit: 'pains',
    definition: {
      en: 'Pains that were reported in the period, duplicates included.',
      zh: '期间内上报的痛点数，含后来被认定为重复的。',
    },
  },
  'pains-confirmed': {
    unit: 'transitions',
    definition: {
      en: 'How often in the period a reported pain was confirmed.',
      zh: '期间内上报的痛点得到确认的次数。',
    },
  },
  'pains-resolved-with-proof': {
    unit: 'resolutions',
    definition: {
      en: 'How often in the period a pain was resolved because a measure of one of its remedies had reached its target. A pain that was reopened and resolved again counts twice.',
      zh: '期间内因对策的指标达到目标而解决痛点的次数；重新打开后再次解决的计两次。',
    },
  },
  'pains-closed-without-proof': {
    unit: 'resolutions',
    definition: {
      en: 'How often in the period somebody who may do so closed a pain without proof, with a recorded reason.',
      zh: '期间内由有权限的人在没有证明的情况下、写明理由关闭痛点的次数。',
    },
  },
  'pains-reopened': {
    unit: 'transitions',
    definition: {
      en: 'How often in the period a pain was reopened, by people or because customers said it again.',
      zh: '期间内痛点被重新打开的次数，包括人工打开和因客户再次反映而自动打开。',
    },
  },
  'pains-declined': {
    unit: 'transitions',
    definition: {
      en: 'How often in the period a pain was declined, with a reason.',
      zh: '期间内写明理由、决定不予处理的次数。',
    },
  },
  'pains-open-at-end': {
    unit: 'pains',
    definition: {
      en: 'Pains that at the end of the last day were neither resolved nor declined, duplicates included.',
      zh: '期间最后一天结束时既未解决、也未被决定不予处理的痛点数，含重复的。',
    },
  },
  'median-days-to-resolution': {
    unit: 'days',
    definition: {
      en: 'The median of the days from the report of a pain to its last resolution in the period, to one decimal place; absent where none was resolved.',
      zh: '期间内解决的痛点，从上报到期间内最后一次解决所用天数的中位数，保留一位小数；没有解决的痛点时不列出。',
    },
  },
  'customers-told': {
    unit: 'customers',
    definition: {
      en: 'Customers who were told in the period that a pain which they had raised is resolved, each once. A voice of nobody known counts as one customer.',
      zh: '期间内被告知其反映的痛点已经解决的客户人数，每人只计一次；不知道是谁说的客户声音，每条算一人。',
    },
  },
};
