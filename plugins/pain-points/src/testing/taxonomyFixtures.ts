import type {
  Kind,
  KindSummary,
  PriorityTable,
  Taxonomy,
} from '@trust-portal/plugin-pain-points-common';

function kind(options: Pick<Kind, 'id' | 'number' | 'name' | 'stage'>): Kind {
  return {
    ...options,
    summary: {
      en: `What ${options.name.en} does to customers.`,
      zh: `${options.name.zh}给客户带来的麻烦。`,
    },
    symptoms: [
      {
        id: 'asks-twice',
        text: { en: 'Customers ask twice.', zh: '客户反复追问。' },
      },
    ],
    rootCauses: [
      {
        id: 'no-owner',
        text: { en: 'Nobody owns the answer.', zh: '没有人负责答复。' },
      },
    ],
    remedies: [
      {
        id: 'name-an-owner',
        title: { en: 'Name an owner', zh: '指定负责人' },
        detail: { en: 'One group answers.', zh: '由一个小组答复。' },
        effort: 'small',
      },
    ],
    measures: [
      {
        id: 'complaints',
        metric: { en: 'Complaints a month', zh: '每月投诉数' },
        unit: { en: 'complaints', zh: '起' },
        direction: 'down',
      },
    ],
    challenges: ['opacity'],
    worsens: [],
    cues: { en: ['late'], zh: ['太慢'] },
  };
}

/** Two kinds, one challenge; the delivery kind makes the fee kind worse. */
export const taxonomyFixture: Taxonomy = {
  version: 2,
  publishedAt: '2026-10-01T08:00:00.000Z',
  publishedBy: 'system',
  note: 'Starter content',
  stages: [
    { id: 'discover', name: { en: 'Discover', zh: '了解' } },
    { id: 'choose', name: { en: 'Choose', zh: '挑选' } },
    { id: 'buy', name: { en: 'Buy', zh: '购买' } },
    { id: 'receive', name: { en: 'Receive', zh: '收货' } },
    { id: 'use', name: { en: 'Use', zh: '使用' } },
    { id: 'get-help', name: { en: 'Get help', zh: '求助' } },
    { id: 'stay', name: { en: 'Stay', zh: '留下' } },
  ],
  challenges: [
    {
      id: 'opacity',
      name: { en: 'Opacity', zh: '不透明' },
      summary: {
        en: 'Customers cannot see what happens.',
        zh: '客户看不到发生了什么。',
      },
      remedies: [
        {
          id: 'publish',
          title: { en: 'Publish the figures', zh: '公布数据' },
          detail: { en: 'Each month.', zh: '每个月一次。' },
        },
      ],
    },
  ],
  kinds: [
    {
      ...kind({
        id: 'delivery',
        number: 5,
        name: { en: 'Delivery out of control', zh: '配送失控' },
        stage: 'receive',
      }),
      worsens: [
        {
          kind: 'hidden-costs',
          why: {
            en: 'Late parcels cost extra.',
            zh: '包裹晚到会产生额外费用。',
          },
        },
      ],
    },
    {
      ...kind({
        id: 'hidden-costs',
        number: 14,
        name: { en: 'Hidden costs', zh: '隐性成本' },
        stage: 'buy',
      }),
      challenges: [],
    },
  ],
};

/** Severity 4 and above is high, 3 is medium, the rest is low. */
export const priorityTableFixture: PriorityTable = {
  version: 1,
  publishedAt: '2026-10-01T08:00:00.000Z',
  publishedBy: 'system',
  note: 'Starter content',
  severities: ([1, 2, 3, 4, 5] as const).map(level => ({
    level,
    name: { en: `Severe ${level}`, zh: `严重 ${level}` },
    description: { en: `Harm of step ${level}.`, zh: `第 ${level} 级伤害。` },
  })),
  frequencies: ([1, 2, 3, 4] as const).map(level => ({
    level,
    name: { en: `Often ${level}`, zh: `频繁 ${level}` },
    description: { en: `Seen at rate ${level}.`, zh: `第 ${level} 级频率。` },
  })),
  cells: ([1, 2, 3, 4, 5] as const).flatMap(severity =>
    ([1, 2, 3, 4] as const).map(frequency => ({
      severity,
      frequency,
      priority: (
        { 5: 'high', 4: 'high', 3: 'medium', 2: 'low', 1: 'low' } as const
      )[severity],
    })),
  ),
  explanation: { en: 'Severity comes first.', zh: '严重程度优先。' },
};

const months = ['2026-08', '2026-09', '2026-10', '2026-11'];

export const kindSummariesFixture: KindSummary[] = [
  {
    kindId: 'delivery',
    openPains: 3,
    highPriorityPains: 1,
    resolvedPains: 2,
    evidenceLast30Days: 42,
    evidencePrevious30Days: 30,
    monthly: months.map((month, index) => ({ month, count: 10 + index * 8 })),
    silentPains: 1,
  },
  {
    kindId: 'hidden-costs',
    openPains: 0,
    highPriorityPains: 0,
    resolvedPains: 0,
    evidenceLast30Days: 0,
    evidencePrevious30Days: 4,
    monthly: months.map(month => ({ month, count: 0 })),
    silentPains: 0,
  },
];
