import { Pain } from '@trust-portal/plugin-pain-points-common';

/** A pain as it goes over the wire: without its number, which is in its id. */
export function toPain(record: Pain & { number: number }): Pain {
  const { number: _number, ...pain } = record;
  return pain;
}
