import type { CustomerPromise } from '@trust-portal/plugin-transparency-common';

/** A promise of Germany that holds. */
export function promiseFixture(
  changes: Partial<CustomerPromise> = {},
): CustomerPromise {
  return {
    id: 'PR-0031',
    subject: 'return-days',
    value: 30,
    unit: 'days',
    market: 'de',
    wording: {
      en: 'You can return goods within 30 days.',
      zh: '30 天内可以退货。',
    },
    inForceFrom: '2026-01-01',
    state: 'approved',
    proposedBy: 'user:default/katrin-vogel',
    proposedAt: '2025-12-01T08:00:00.000Z',
    decidedBy: 'user:default/marta-oliveira',
    decidedAt: '2025-12-05T08:00:00.000Z',
    version: 2,
    inForce: true,
    contradicts: [],
    abilities: { decide: false, end: false },
    ...changes,
  };
}
