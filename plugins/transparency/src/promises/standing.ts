import type { CustomerPromise } from '@trust-portal/plugin-transparency-common';

/** How a promise stands today, in one word. */
export const standings = [
  'in-force',
  'proposed',
  'coming',
  'ended',
  'refused',
] as const;
export type Standing = (typeof standings)[number];

/** How a promise stands; the server says whether it holds today in its market. */
export function standingOf(
  promise: Pick<CustomerPromise, 'state' | 'inForce' | 'inForceFrom'>,
  today: string,
): Standing {
  if (promise.state !== 'approved') return promise.state;
  if (promise.inForce) return 'in-force';
  return promise.inForceFrom > today ? 'coming' : 'ended';
}

/** The day that it is in a zone, as `YYYY-MM-DD`. */
export function dayIn(timeZone: string | undefined, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) =>
    parts.find(candidate => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
