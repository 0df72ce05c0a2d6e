import { CustomerPromise } from '@trust-portal/plugin-transparency-common';
import { TestPortal } from './startTestPortal';

/** What somebody of the product team proposes. */
export const draft = {
  subject: 'return-days',
  value: 14,
  unit: 'days',
  market: 'cn',
  wording: { en: 'Return within 14 days', zh: '14 天内可以退货' },
  inForceFrom: '2026-01-01',
};

export async function proposePromise(
  portal: TestPortal,
  changes: object = {},
): Promise<CustomerPromise> {
  const { body } = await portal
    .post('/promises', { ...draft, ...changes })
    .expect(201);
  return body;
}

/** Proposes a promise, and lets legal approve it. */
export async function approvePromise(
  portal: TestPortal,
  changes: object = {},
): Promise<CustomerPromise> {
  const { id, version } = await proposePromise(portal, changes);
  const { body } = await portal
    .post(
      `/promises/${id}/decisions`,
      { decision: 'approve', version },
      'legal',
    )
    .expect(200);
  return body;
}
