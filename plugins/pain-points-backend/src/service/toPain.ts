import { Pain } from '@trust-portal/plugin-pain-points-common';

/** A pain as it goes over the wire: without its number, which is in its id. */
export function toPain<TPain extends Pain & { number: number }>(
  record: TPain,
): Omit<TPain, 'number'> {
  const { number: _number, ...pain } = record;
  return pain;
}
