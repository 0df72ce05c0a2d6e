import {
  PainDetail,
  painTransitions,
} from '@trust-portal/plugin-pain-points-common';
import { proofOfCure } from './proofOfCure';

/** What the state of a pain allows, to somebody who holds every permission. */
export function abilitiesByState(
  pain: Pick<PainDetail, 'state' | 'mergedInto' | 'chain'>,
): PainDetail['abilities'] {
  const proven = proofOfCure(pain.chain) !== undefined;
  const merged = pain.mergedInto !== undefined;
  return {
    update: true,
    comment: true,
    signal: true,
    merge: true,
    closeWithoutProof: !merged && !proven && pain.state === 'verifying',
    approveInterimAnswer: true,
    linkEvidence: !merged,
    tellCustomers: pain.state === 'resolved',
    transitions: merged ? [] : [...painTransitions[pain.state]],
    proven,
  };
}
