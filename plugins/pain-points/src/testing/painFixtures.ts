import type {
  Pain,
  PainDetail,
  PainFacets,
} from '@trust-portal/plugin-pain-points-common';

/** A pain as lists show it: confirmed, high, in two markets, told in both languages. */
export function painFixture(changes: Partial<Pain> = {}): Pain {
  return {
    id: 'PP-0012',
    kindId: 'delivery',
    title: { en: 'Parcels arrive days late', zh: '包裹晚到好几天' },
    markets: ['cn', 'de'],
    segments: [],
    entityRefs: [],
    owner: 'group:default/support',
    severity: 4,
    frequency: 3,
    taxonomyVersion: 2,
    state: 'confirmed',
    priority: 'high',
    priorityTableVersion: 1,
    reportedBy: 'user:default/li-wei',
    createdAt: '2026-10-02T08:00:00.000Z',
    updatedAt: '2026-11-02T08:00:00.000Z',
    version: 3,
    evidenceCount: 57,
    evidenceLast30Days: 21,
    evidencePrevious30Days: 12,
    signalCount: 4,
    commentCount: 1,
    silent: false,
    ...changes,
  };
}

/** The same pain with all that its page shows; nothing was linked, proven or answered yet. */
export function painDetailFixture(
  changes: Partial<PainDetail> = {},
): PainDetail {
  return {
    ...painFixture(),
    description: {
      en: 'Customers wait **three days** longer than promised.',
      zh: '客户比承诺时间多等**三天**。',
    },
    chain: [],
    interimAnswers: [],
    duplicates: [],
    following: false,
    followerCount: 2,
    signalsByMarket: [{ market: 'cn', count: 4 }],
    monthly: [
      { month: '2026-10', count: 12 },
      { month: '2026-11', count: 21 },
    ],
    ...changes,
    abilities: {
      update: true,
      comment: true,
      signal: true,
      merge: true,
      closeWithoutProof: false,
      approveInterimAnswer: true,
      linkEvidence: true,
      tellCustomers: true,
      transitions: ['diagnosing', 'declined'],
      proven: false,
      ...changes.abilities,
    },
  };
}

export const painFacetsFixture: PainFacets = {
  state: { confirmed: 1, reported: 2 },
  kind: { delivery: 3 },
  priority: { high: 1, low: 2 },
  market: { cn: 3, de: 1 },
  owner: { 'group:default/support': 3 },
};
