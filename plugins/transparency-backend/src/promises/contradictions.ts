import { PromiseState } from '@trust-portal/plugin-transparency-common';
import { firstCommonDay } from './period';
import { PromiseTerms } from './PromiseRecord';

/** As much of a promise as decides what it contradicts. */
export type ComparedPromise = Pick<
  PromiseTerms,
  'subject' | 'market' | 'entityRef' | 'value' | 'unit' | 'inForceFrom'
> & { number: number; state: PromiseState; inForceTo?: string };

/**
 * Whether a promise says something else than an approved one about the same, on a day on which both hold, today or
 * later. It is asked of proposed promises too, so that whoever decides sees what an approval would lead to. Among
 * approved promises it holds in both directions. A value in another unit is another value: nobody can compare days
 * with working days.
 *
 * @param today - in the market's zone
 */
export function contradicts(
  promise: ComparedPromise,
  other: ComparedPromise,
  today: string,
): boolean {
  return (
    promise.number !== other.number &&
    promise.state !== 'refused' &&
    other.state === 'approved' &&
    promise.subject === other.subject &&
    promise.market === other.market &&
    promise.entityRef === other.entityRef &&
    (promise.value !== other.value || promise.unit !== other.unit) &&
    firstCommonDay(promise, other, today) !== undefined
  );
}
