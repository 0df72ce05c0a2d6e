import type { ChainItem } from '@trust-portal/plugin-pain-points-common';

/** Ids of the links below, in their order, and of the reading. */
export const chainIds = [1, 2, 3, 4, 5].map(
  number => `00000000-0000-4000-8000-00000000000${number}`,
);
const common = {
  version: 1,
  evidenceCount: 0,
  createdAt: '2026-10-02T08:00:00.000Z',
  createdBy: 'user:default/li-wei',
};
/** Symptom, root cause, an overdue remedy, and a measure with a reading that waits. */
export const chainFixture: ChainItem[] = [
  {
    ...common,
    type: 'symptom',
    id: chainIds[0],
    title: { en: 'Orders stand still', zh: '订单不动' },
    state: 'observed',
  },
  {
    ...common,
    type: 'root-cause',
    id: chainIds[1],
    parentId: chainIds[0],
    title: { en: 'Scans come twice a day' },
    state: 'confirmed',
  },
  {
    ...common,
    type: 'remedy',
    id: chainIds[2],
    parentId: chainIds[1],
    title: { en: 'Fetch scans often' },
    state: 'in-progress',
    steps: [{ text: { en: 'Agree with the carrier' }, done: false }],
    effort: 'medium',
    dueOn: '2020-01-01',
  },
  {
    ...common,
    type: 'measure',
    id: chainIds[3],
    parentId: chainIds[2],
    title: { en: 'Fewer complaints' },
    state: 'measuring',
    metric: { en: 'Complaints a week' },
    unit: { en: 'complaints' },
    direction: 'down',
    baseline: 42,
    target: 15,
    reached: false,
    readings: [
      {
        id: chainIds[4],
        measureId: chainIds[3],
        origin: 'typed',
        value: 13,
        readOn: '2026-11-10',
        standing: 'waiting',
        source: 'https://example.com/board',
        recordedBy: 'user:default/li-wei',
        recordedAt: '2026-11-10T08:00:00.000Z',
      },
    ],
  },
];
