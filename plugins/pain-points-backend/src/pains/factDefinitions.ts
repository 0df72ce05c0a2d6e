import { BilingualText } from '@trust-portal/plugin-pain-points-common';

/** The named counts that other domains, above all transparency, may take. */
export const factNames = [
  'pains-reported',
  'pains-resolved-with-proof',
  'pains-closed-without-proof',
  'pains-reopened',
  'pains-declined',
  'pains-open-at-end',
  'voices-heard',
  'complaints-heard',
  'voices-linked',
  'customers-told',
] as const;
export type FactName = (typeof factNames)[number];

/** What exactly each fact counts. Days are counted in UTC, the first and the last included. */
export const factDefinitions: Readonly<
  Record<FactName, { unit: string; definition: BilingualText }>
> = {
  'pains-reported': {
    unit: 'pains',
    definition: {
      en: 'Pains that were reported in the period, duplicates included.',
      zh: '期间内上报的痛点数，含后来被认定为重复的。',
    },
  },
  'pains-resolved-with-proof': {
    unit: 'resolutions',
    definition: {
      en: 'How often in the period a pain was resolved because a measure of one of its remedies had reached its target. A pain that was reopened and resolved again counts twice.',
      zh: '期间内因整改措施的指标达到目标而解决痛点的次数；重新打开后再次解决的计两次。',
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
  'voices-heard': {
    unit: 'voices',
    definition: {
      en: 'Voices of customers by the day on which they were said or, where nobody knows it, received.',
      zh: '客户之声的条数，按客户说出的日期统计；日期不明的按收到的日期统计。',
    },
  },
  'complaints-heard': {
    unit: 'voices',
    definition: {
      en: 'The complaints among the voices that were heard.',
      zh: '期间内的客户之声中属于投诉的条数。',
    },
  },
  'voices-linked': {
    unit: 'voices',
    definition: {
      en: 'Voices that were linked to a pain in the period, each once, whether or not the link was undone later.',
      zh: '期间内被关联到痛点的客户之声条数，每条只计一次，之后取消关联的也计入。',
    },
  },
  'customers-told': {
    unit: 'customers',
    definition: {
      en: 'Customers who were told in the period that a pain which they had raised is resolved, each once.',
      zh: '期间内被告知其反映的痛点已经解决的客户人数，每人只计一次。',
    },
  },
};
