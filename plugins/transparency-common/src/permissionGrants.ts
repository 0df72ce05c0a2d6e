import type { PermissionGrant } from '@trust-portal/portal-vocabulary';
import { roleIds } from '@trust-portal/portal-vocabulary';
import * as permissions from './permissions';

/** Who may do what in the transparency plugin. */
export const transparencyPermissionGrants: readonly PermissionGrant[] = [
  { permission: permissions.promiseReadPermission, roles: roleIds },
  {
    permission: permissions.promiseProposePermission,
    roles: ['compliance-editor', 'legal', 'regional-editor', 'product'],
  },
  {
    permission: permissions.promiseDecidePermission,
    roles: ['compliance-editor', 'legal'],
  },
];
