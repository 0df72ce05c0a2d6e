import {
  ReviewCapacity,
  RevisionState,
} from '@trust-portal/plugin-culture-guides-common';

/** The approvals that a revision still waits for. */
export interface Waiting {
  team: boolean;
  legal: boolean;
}

/** What decides how many people have to approve. */
export interface ApprovalQuestion {
  /** Every change of a section of this kind waits for legal: the section's template says so. */
  needsLegal: boolean;
  /** The author says so. */
  touchesLaw: boolean;
  /** References of promises that the new text cites. */
  promises: readonly string[];
  /** Those that the newest published text of this language cites. */
  publishedPromises: readonly string[];
  /** Of a translation: those of the source revision that it is based on; legal has seen them there. */
  sourcePromises?: readonly string[];
}

/** Somebody of the market's team always approves; what touches law or a promise waits for legal as well. */
export function neededApprovals(question: ApprovalQuestion): Waiting {
  const { promises, publishedPromises, sourcePromises } = question;
  const changesPromises =
    !sameSet(promises, publishedPromises) &&
    !(sourcePromises && sameSet(promises, sourcePromises));
  return {
    team: true,
    legal: question.touchesLaw || question.needsLegal || changesPromises,
  };
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  const set = new Set(one);
  return set.size === new Set(other).size && other.every(id => set.has(id));
}

/** What a revision is, as far as its review is concerned. */
export interface ReviewedRevision {
  state: RevisionState;
  author: string;
  waits: Waiting;
  /** Who has approved already. */
  approvedBy: readonly string[];
}

/** Which of the open approvals somebody in this capacity gives: legal may also stand in for the team. */
export function approvalGivenBy(
  waits: Waiting,
  capacity: ReviewCapacity,
): keyof Waiting | undefined {
  if (capacity === 'legal' && waits.legal) return 'legal';
  return waits.team ? 'team' : undefined;
}

/** Why somebody cannot approve; undefined when nothing stands against it. */
export type ReviewObstacle =
  | 'not-in-review'
  | 'own-revision'
  | 'already-approved'
  | 'not-needed';

/** What stands against a decision by this person in this capacity. */
export function obstacleToDeciding(
  revision: ReviewedRevision,
  decision: {
    by: string;
    capacity: ReviewCapacity;
    decision: 'approve' | 'return';
  },
): ReviewObstacle | undefined {
  if (revision.state !== 'in-review') return 'not-in-review';
  if (revision.author === decision.by) return 'own-revision';
  if (decision.decision === 'return') return undefined;
  // Two approvals are by two people, whatever else one of them may be.
  if (revision.approvedBy.includes(decision.by)) return 'already-approved';
  return approvalGivenBy(revision.waits, decision.capacity)
    ? undefined
    : 'not-needed';
}

/** What a decision makes of the revision; the last approval that was needed publishes it. */
export function afterDecision(
  waits: Waiting,
  decision: { decision: 'approve' | 'return'; capacity: ReviewCapacity },
): { state: RevisionState; waits: Waiting } {
  if (decision.decision === 'return') return { state: 'returned', waits };
  const given = approvalGivenBy(waits, decision.capacity);
  const left = given ? { ...waits, [given]: false } : waits;
  return {
    state: left.team || left.legal ? 'in-review' : 'published',
    waits: left,
  };
}
