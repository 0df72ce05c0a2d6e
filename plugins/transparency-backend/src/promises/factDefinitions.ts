import { BilingualText } from '@trust-portal/record-contracts';

/** The named counts that reports and other domains may take. */
export const factNames = [
  'promises-in-force-at-end',
  'promises-proposed',
  'promises-ended',
  'contradicting-promise-pairs-at-end',
] as const;
export type FactName = (typeof factNames)[number];

/** What exactly each fact counts. Days of promises are those of their markets; the day of a proposal is counted in UTC. */
export const factDefinitions: Readonly<
  Record<FactName, { unit: string; definition: BilingualText }>
> = {
  'promises-in-force-at-end': {
    unit: 'promises',
    definition: {
      en: 'Promises that held on the last day of the period, as far as they are approved by now.',
      zh: '在期间最后一天有效的承诺数，以目前已批准的为准。',
    },
  },
  'promises-proposed': {
    unit: 'promises',
    definition: {
      en: 'Promises that were proposed in the period, whatever was decided about them.',
      zh: '期间内提议的承诺数，不论之后是否获批。',
    },
  },
  'promises-ended': {
    unit: 'promises',
    definition: {
      en: 'Approved promises whose last day lay in the period.',
      zh: '已批准的承诺中，最后一天落在期间内的承诺数。',
    },
  },
  'contradicting-promise-pairs-at-end': {
    unit: 'pairs',
    definition: {
      en: 'Pairs of approved promises that held on the last day of the period, about the same subject, market and product or service, with different values or units.',
      zh: '在期间最后一天同时有效，事项、市场和产品或服务都相同，但数值或单位不同的已批准承诺的对数。',
    },
  },
};
