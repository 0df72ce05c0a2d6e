import { MarketComparison } from '@trust-portal/plugin-culture-guides-common';
import { CustomerPromise } from '@trust-portal/plugin-transparency-common';

/** A promise as two markets compare it. */
export type ComparedPromise = Pick<
  CustomerPromise,
  'subject' | 'unit' | 'value' | 'entityRef'
>;

/**
 * Promises for all that is sold in a market whose values differ from one market to the other, or that only one of them
 * has. Where a market contradicts itself the first one counts; the contradiction is shown with its launches.
 */
export function comparePromises(
  from: readonly ComparedPromise[],
  to: readonly ComparedPromise[],
): NonNullable<MarketComparison['promises']> {
  const [before, after] = [byKey(from), byKey(to)];
  return [...new Map([...before, ...after]).entries()]
    .map(([key, { subject, unit }]) => ({
      subject,
      unit,
      from: before.get(key)?.value,
      to: after.get(key)?.value,
    }))
    .filter(promise => promise.from !== promise.to)
    .sort((a, b) => compareTexts(a.subject, b.subject));
}

function byKey(
  promises: readonly ComparedPromise[],
): Map<string, ComparedPromise> {
  const found = new Map<string, ComparedPromise>();
  for (const promise of promises) {
    const key = `${promise.subject} ${promise.unit}`;
    if (promise.entityRef === undefined && !found.has(key)) {
      found.set(key, promise);
    }
  }
  return found;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
