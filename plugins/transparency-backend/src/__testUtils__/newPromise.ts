import { NewPromise } from '../database/PromiseStore';

export const proposer = 'user:default/camila-santos';
export const decider = 'user:default/marta-oliveira';

/** A promise as somebody would propose it. */
export function newPromise(changes: Partial<NewPromise> = {}): NewPromise {
  return {
    subject: 'return-days',
    value: 14,
    unit: 'days',
    market: 'de',
    wording: { en: 'Return within 14 days', zh: '14 天内可以退货' },
    inForceFrom: '2026-01-01',
    proposedBy: proposer,
    proposedAt: '2025-12-01T08:00:00.000Z',
    ...changes,
  };
}
