import { createPermission } from '@backstage/plugin-permission-common';

export const PAIN_RESOURCE_TYPE = 'pain-points-pain';
export const EVIDENCE_RESOURCE_TYPE = 'pain-points-evidence';

function basic(name: string, action: 'create' | 'read' | 'update' | 'delete') {
  return createPermission({
    name: `pain-points.${name}`,
    attributes: { action },
  });
}
function onPain(name: string, action: 'read' | 'update') {
  return createPermission({
    name: `pain-points.${name}`,
    attributes: { action },
    resourceType: PAIN_RESOURCE_TYPE,
  });
}
function onEvidence(name: string, action: 'read' | 'update') {
  return createPermission({
    name: `pain-points.${name}`,
    attributes: { action },
    resourceType: EVIDENCE_RESOURCE_TYPE,
  });
}

/** Browse kinds, challenges, the priority table, and pains with their chains. */
export const painReadPermission = onPain('pain.read', 'read');
export const painCreatePermission = basic('pain.create', 'create');
/** Edit a pain and its chain, and take it through its states. */
export const painUpdatePermission = onPain('pain.update', 'update');
/** Comment, follow, and say 'I heard this too'. */
export const painDiscussPermission = basic('pain.discuss', 'create');
export const painMergePermission = basic('pain.merge', 'update');
export const painCloseWithoutProofPermission = basic(
  'pain.close-without-proof',
  'update',
);
export const readingConfirmPermission = basic('reading.confirm', 'update');
export const interimAnswerApprovePermission = basic(
  'interim-answer.approve',
  'update',
);
export const taxonomyUpdatePermission = basic('taxonomy.update', 'update');

/** Read voices: everything, or only what ground and redaction allow. */
export const evidenceReadPermission = onEvidence('evidence.read', 'read');
export const evidenceCreatePermission = basic('evidence.create', 'create');
/** Link, set aside, assign and correct voices. */
export const evidenceTriagePermission = basic('evidence.triage', 'update');
/** Record answers, and who was told or thanked. */
export const evidenceAnswerPermission = basic('evidence.answer', 'update');
export const evidenceRedactPermission = basic('evidence.redact', 'update');
export const evidenceErasePermission = basic('evidence.erase', 'delete');
export const evidenceHoldPermission = basic('evidence.hold', 'update');
export const evidenceImportPermission = basic('evidence.import', 'create');
export const archivePermission = basic('archive.manage', 'update');

/** All permissions of the pain-point catalog. */
export const painPointsPermissions = [
  painReadPermission,
  painCreatePermission,
  painUpdatePermission,
  painDiscussPermission,
  painMergePermission,
  painCloseWithoutProofPermission,
  readingConfirmPermission,
  interimAnswerApprovePermission,
  taxonomyUpdatePermission,
  evidenceReadPermission,
  evidenceCreatePermission,
  evidenceTriagePermission,
  evidenceAnswerPermission,
  evidenceRedactPermission,
  evidenceErasePermission,
  evidenceHoldPermission,
  evidenceImportPermission,
  archivePermission,
];
