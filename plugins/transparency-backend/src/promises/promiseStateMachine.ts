import { PromiseState } from '@trust-portal/plugin-transparency-common';
import { PromiseRecord } from './PromiseRecord';

export type PromiseDecision = 'approve' | 'refuse';

/** The state that a decision leads to. */
export const stateAfter: Readonly<Record<PromiseDecision, PromiseState>> = {
  approve: 'approved',
  refuse: 'refused',
};

/** Why nobody, or not this person, can decide about a promise. */
export type DecisionRefusal = 'already-decided' | 'own-promise';

/** Why this person cannot decide about the promise now; undefined when nothing is in the way. */
export function refusalOfDecision(
  { state, proposedBy }: Pick<PromiseRecord, 'state' | 'proposedBy'>,
  person: string,
): DecisionRefusal | undefined {
  if (state !== 'proposed') return 'already-decided';
  return proposedBy === person ? 'own-promise' : undefined;
}

type Ending = Pick<PromiseRecord, 'state' | 'inForceFrom' | 'inForceTo'>;

/**
 * Why a promise cannot be given a last day: the first two are about the promise, the others about the day.
 *
 * - `not-approved`: only what holds can end
 * - `already-ended`: its last day is over, or cannot be earlier
 * - `in-the-past`: what was promised until today was promised
 * - `before-first-day`: it would end before it begins
 * - `not-earlier`: a longer promise is another promise, which somebody else approves
 */
export type EndRefusal =
  | 'not-approved'
  | 'already-ended'
  | 'in-the-past'
  | 'before-first-day'
  | 'not-earlier';

/** Why a promise cannot be ended at all; undefined when there is a day on which it can. */
export function refusalOfEnding(
  { state, inForceFrom, inForceTo }: Ending,
  today: string,
): 'not-approved' | 'already-ended' | undefined {
  if (state !== 'approved') return 'not-approved';
  const earliest = today > inForceFrom ? today : inForceFrom;
  return inForceTo !== undefined && inForceTo <= earliest
    ? 'already-ended'
    : undefined;
}

/**
 * Why a promise cannot end on this day; undefined when it can.
 *
 * @param options.today - in the market's zone
 */
export function refusalOfLastDay(
  promise: Ending,
  { lastDay, today }: { lastDay: string; today: string },
): EndRefusal | undefined {
  const refusal = refusalOfEnding(promise, today);
  if (refusal) return refusal;
  if (lastDay < today) return 'in-the-past';
  if (lastDay < promise.inForceFrom) return 'before-first-day';
  return promise.inForceTo !== undefined && lastDay >= promise.inForceTo
    ? 'not-earlier'
    : undefined;
}
