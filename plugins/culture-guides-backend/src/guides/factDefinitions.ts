import { BilingualText } from '@trust-portal/record-contracts';

/** The named counts that other domains, above all transparency, may take. */
export const factNames = [
  'sections-reviewed',
  'sections-reviewed-in-time',
  'share-reviewed-in-time',
  'revisions-published',
  'translations-at-end',
  'translations-behind-at-end',
  'field-reports-opened',
  'field-reports-due',
  'field-reports-answered-in-time',
  'share-answered-in-time',
  'field-reports-declined',
  'launches-decided-go',
  'launches-decided-no-go',
  'terms-approved',
  'rules-approved',
] as const;
export type FactName = (typeof factNames)[number];

/** What a fact counts, and in what. A share is a part of one. */
interface FactDefinition {
  unit: string;
  definition: BilingualText;
}

/** What exactly each fact counts. Days are counted in UTC, the first and the last included. */
export const factDefinitions: Readonly<Record<FactName, FactDefinition>> = {
  'sections-reviewed': {
    unit: 'reviews',
    definition: {
      en: 'Periodic reviews of sections that were made in the period, whatever their verdict. A section that was reviewed twice counts twice.',
      zh: '期间内完成的章节复审次数，不论结论如何；同一章节复审两次计两次。',
    },
  },
  'sections-reviewed-in-time': {
    unit: 'reviews',
    definition: {
      en: 'Those of the reviews that were made on the day by which they were due, or earlier.',
      zh: '上述复审中，在到期当天或之前完成的次数。',
    },
  },
  'share-reviewed-in-time': {
    unit: 'share',
    definition: {
      en: 'Reviews made in time, divided by all reviews, to four decimal places; absent where there were none.',
      zh: '按时完成的复审次数除以全部复审次数，保留四位小数；没有复审时不列出。',
    },
  },
  'revisions-published': {
    unit: 'revisions',
    definition: {
      en: 'Revisions of texts that were published in the period, sources and translations.',
      zh: '期间内发布的文本修订数，原文和译文都计入。',
    },
  },
  'translations-at-end': {
    unit: 'texts',
    definition: {
      en: 'Texts in other languages than their source that had a published revision at the end of the last day.',
      zh: '期间最后一天结束时已有发布修订的译文数。',
    },
  },
  'translations-behind-at-end': {
    unit: 'texts',
    definition: {
      en: 'Those of the translations whose source had a medium or major change published after the revision that they were based on.',
      zh: '上述译文中，所依据的修订之后原文又发布过中等或重大改动的数量。',
    },
  },
  'field-reports-opened': {
    unit: 'reports',
    definition: {
      en: 'Field reports that readers made in the period.',
      zh: '读者在期间内提交的一线反馈数。',
    },
  },
  'field-reports-due': {
    unit: 'reports',
    definition: {
      en: 'Field reports whose day to be answered by lay in the period and is over.',
      zh: '答复期限落在期间内且已过的一线反馈数。',
    },
  },
  'field-reports-answered-in-time': {
    unit: 'reports',
    definition: {
      en: 'Those of the field reports due that were answered on that day or earlier.',
      zh: '上述到期的一线反馈中，在期限当天或之前答复的数量。',
    },
  },
  'share-answered-in-time': {
    unit: 'share',
    definition: {
      en: 'Field reports answered in time, divided by the field reports due, to four decimal places; absent where there were none.',
      zh: '按时答复的数量除以到期的数量，保留四位小数；没有到期的一线反馈时不列出。',
    },
  },
  'field-reports-declined': {
    unit: 'reports',
    definition: {
      en: 'Field reports that are declined, with a reason, and whose answer was given in the period.',
      zh: '在期间内答复、已说明理由不予采纳的一线反馈数。',
    },
  },
  'launches-decided-go': {
    unit: 'decisions',
    definition: {
      en: 'Decisions in the period to go ahead with a launch.',
      zh: '期间内作出的“上线”决定数。',
    },
  },
  'launches-decided-no-go': {
    unit: 'decisions',
    definition: {
      en: 'Decisions in the period not to go ahead with a launch for now.',
      zh: '期间内作出的“暂不上线”决定数。',
    },
  },
  'terms-approved': {
    unit: 'terms',
    definition: {
      en: 'Terms that are approved, and were so in the period.',
      zh: '在期间内批准且目前有效的术语数。',
    },
  },
  'rules-approved': {
    unit: 'rules',
    definition: {
      en: 'Pairs of what to say and what to avoid that are approved, and were so in the period.',
      zh: '在期间内批准且目前有效的“该说与不该说”条数。',
    },
  },
};
