import {
  catalogEntityCreatePermission,
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogEntityValidatePermission,
  catalogIngestionManagePermission,
  catalogIngestionReadPermission,
  catalogLocationAnalyzePermission,
  catalogLocationCreatePermission,
  catalogLocationDeletePermission,
  catalogLocationReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import type { Permission } from '@backstage/plugin-permission-common';
import { cultureGuidesPermissionGrants } from '@trust-portal/plugin-culture-guides-common';
import { painPointsPermissionGrants } from '@trust-portal/plugin-pain-points-common';
import { transparencyPermissionGrants } from '@trust-portal/plugin-transparency-common';
import type { PermissionGrant } from '@trust-portal/portal-vocabulary';

/** What everybody may do whom the catalog knows, with or without a role. */
export const permissionsOfEverybody: readonly Permission[] = [
  catalogEntityReadPermission,
  catalogLocationReadPermission,
];

/** The catalog comes from files and directories; only administrators touch it by hand. */
const catalogGrants: readonly PermissionGrant[] = [
  catalogEntityCreatePermission,
  catalogEntityDeletePermission,
  catalogEntityRefreshPermission,
  catalogEntityValidatePermission,
  catalogIngestionManagePermission,
  catalogIngestionReadPermission,
  catalogLocationAnalyzePermission,
  catalogLocationCreatePermission,
  catalogLocationDeletePermission,
].map(permission => ({ permission, roles: ['administrator'] }));

/** Every permission of the portal and who holds it: the framework's, then each plugin's own table. */
export const portalGrants: readonly PermissionGrant[] = [
  ...catalogGrants,
  ...painPointsPermissionGrants,
  ...cultureGuidesPermissionGrants,
  ...transparencyPermissionGrants,
];
