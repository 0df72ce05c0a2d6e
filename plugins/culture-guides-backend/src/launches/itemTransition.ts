import { conflict, invalidField } from '@trust-portal/http-contract';
import { LaunchItem } from '@trust-portal/plugin-culture-guides-common';
import { addDays } from '../guides/marketDays';
import { canBecome } from './readiness';

/** What an item keeps of who signed it and why. */
export type ItemOutcome = Pick<
  LaunchItem,
  'state' | 'evidence' | 'reason' | 'signedBy' | 'signedAt' | 'expiresOn'
>;

/** The last day on which a signature of today holds. */
function lastDay(
  { validDays }: Pick<LaunchItem, 'validDays'>,
  asked: string | undefined,
  today: string,
): string | undefined {
  const latest =
    validDays === undefined ? undefined : addDays(today, validDays);
  if (asked === undefined) return latest;
  if (asked < today) {
    throw invalidField('body.expiresOn', 'in-the-past', 'must not be past');
  }
  if (latest !== undefined && asked > latest) {
    throw invalidField(
      'body.expiresOn',
      'too-late',
      `must not be after ${latest}: a signature holds for ${validDays} days`,
    );
  }
  return asked;
}

/**
 * What an item becomes.
 *
 * @throws ConflictError when it cannot become that; InputError when the signature would hold too long or not at all.
 */
export function planItemTransition(
  item: Pick<LaunchItem, 'state' | 'validDays'>,
  transition: {
    to: LaunchItem['state'];
    evidence?: LaunchItem['evidence'];
    reason?: string;
    expiresOn?: string;
  },
  { by, at, today }: { by: string; at: string; today: string },
): ItemOutcome {
  const { to, evidence, reason, expiresOn } = transition;
  if (!canBecome(item.state, to)) {
    throw conflict(
      'transition-not-possible',
      `An item that is ${item.state} cannot become ${to}`,
      { from: item.state, to },
    );
  }
  if (to === 'open') return { state: to };
  return {
    state: to,
    evidence,
    reason,
    signedBy: by,
    signedAt: at,
    expiresOn: to === 'signed' ? lastDay(item, expiresOn, today) : undefined,
  };
}
