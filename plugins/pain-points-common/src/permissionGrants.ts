import type { PermissionGrant, RoleId } from '@trust-portal/portal-vocabulary';
import { roleIds } from '@trust-portal/portal-vocabulary';
import * as permissions from './permissions';

const staff: readonly RoleId[] = roleIds.filter(role => role !== 'visitor');
const triage: readonly RoleId[] = ['support', 'taxonomy-steward'];

/** The names of the rules that conditional grants refer to; the backend defines them. */
export const painOwnedByRule = 'IS_OWNED_BY';
export const evidenceShareableRule = 'IS_SHAREABLE';

const wholeEvidenceReaders: readonly RoleId[] = [
  'support',
  'taxonomy-steward',
  'data-protection',
];

/** Who may do what in the pain-point catalog. */
export const painPointsPermissionGrants: readonly PermissionGrant[] = [
  { permission: permissions.painReadPermission, roles: roleIds },
  { permission: permissions.painCreatePermission, roles: staff },
  {
    permission: permissions.painUpdatePermission,
    roles: ['support', 'product', 'taxonomy-steward'],
    conditional: [
      {
        roles: staff,
        pluginId: 'pain-points',
        conditions: person => ({
          rule: painOwnedByRule,
          resourceType: permissions.PAIN_RESOURCE_TYPE,
          params: { groupRefs: [...person.groupRefs] },
        }),
      },
    ],
  },
  { permission: permissions.painDiscussPermission, roles: staff },
  {
    permission: permissions.painMergePermission,
    roles: ['support', 'product', 'taxonomy-steward'],
  },
  {
    permission: permissions.painCloseWithoutProofPermission,
    roles: ['taxonomy-steward', 'administrator'],
  },
  {
    permission: permissions.readingConfirmPermission,
    roles: ['support', 'product', 'taxonomy-steward', 'statistics', 'auditor'],
  },
  {
    permission: permissions.interimAnswerApprovePermission,
    roles: ['support', 'compliance-editor', 'legal', 'regional-editor'],
  },
  {
    permission: permissions.taxonomyUpdatePermission,
    roles: ['taxonomy-steward'],
  },
  {
    permission: permissions.evidenceReadPermission,
    roles: wholeEvidenceReaders,
    conditional: [
      {
        roles: roleIds,
        pluginId: 'pain-points',
        conditions: () => ({
          rule: evidenceShareableRule,
          resourceType: permissions.EVIDENCE_RESOURCE_TYPE,
          params: {},
        }),
      },
    ],
  },
  {
    permission: permissions.evidenceCreatePermission,
    roles: ['support', 'product', 'taxonomy-steward', 'regional-editor'],
  },
  { permission: permissions.evidenceTriagePermission, roles: triage },
  {
    permission: permissions.evidenceAnswerPermission,
    roles: ['support', 'regional-editor'],
  },
  {
    permission: permissions.evidenceRedactPermission,
    roles: ['support', 'taxonomy-steward', 'data-protection'],
  },
  {
    permission: permissions.evidenceErasePermission,
    roles: ['data-protection'],
  },
  {
    permission: permissions.evidenceHoldPermission,
    roles: ['data-protection', 'legal'],
  },
  {
    permission: permissions.evidenceImportPermission,
    roles: ['support', 'taxonomy-steward'],
  },
  { permission: permissions.archivePermission, roles: ['administrator'] },
];
