import {
  evidenceAnswerPermission,
  evidenceTriagePermission,
  interimAnswerApprovePermission,
  painCloseWithoutProofPermission,
  PainDetail,
  painDiscussPermission,
  painMergePermission,
  painUpdatePermission,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { PainGuard } from './painGuard';

const basicPermissions = [
  painDiscussPermission,
  painMergePermission,
  painCloseWithoutProofPermission,
  interimAnswerApprovePermission,
  evidenceTriagePermission,
  evidenceAnswerPermission,
] as const;

/** Leaves of what the state of a pain allows that which the caller holds the permission for. */
export async function narrowAbilities(
  guard: PainGuard,
  caller: Caller,
  detail: PainDetail,
): Promise<PainDetail> {
  const [update, [discuss, merge, close, approve, triage, answer]] =
    await Promise.all([
      guard.allowsOn(caller, painUpdatePermission, detail),
      guard.allows(caller, basicPermissions),
    ]);
  const { abilities } = detail;
  const closeWithoutProof = abilities.closeWithoutProof && close;
  return {
    ...detail,
    abilities: {
      update: abilities.update && update,
      comment: abilities.comment && discuss,
      signal: abilities.signal && discuss,
      merge: abilities.merge && merge,
      closeWithoutProof,
      approveInterimAnswer: abilities.approveInterimAnswer && approve,
      linkEvidence: abilities.linkEvidence && triage,
      tellCustomers: abilities.tellCustomers && answer,
      transitions: abilities.transitions.filter(
        state => update || (closeWithoutProof && state === 'resolved'),
      ),
      proven: abilities.proven,
    },
  };
}
