import type {
  Permission,
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import type { RoleId } from './roles';

/** What the permission policy knows about a signed-in person, read from the catalog a few seconds ago at most. */
export interface PersonClaims {
  /** For example `user:default/li-wei`. */
  userEntityRef: string;
  /** References of the person's groups, the groups above them included. */
  groupRefs: readonly string[];
  roles: readonly RoleId[];
}

/** Roles that hold a permission only for some resources. */
export interface ConditionalGrant {
  roles: readonly RoleId[];
  /** The plugin that owns the resources, for example `pain-points`. */
  pluginId: string;
  /** Says which resources, for this person, as conditions on the rules of the plugin. */
  conditions(person: PersonClaims): PermissionCriteria<PermissionCondition>;
}

/**
 * One line of a plugin's table of permissions: who holds this permission. A permission without a line is denied to
 * everybody. Somebody with several roles may do what any of them may do.
 */
export interface PermissionGrant {
  permission: Permission;
  /** Roles that hold the permission for every resource. */
  roles: readonly RoleId[];
  /** Roles that hold it for some resources. Only for permissions on resources. */
  conditional?: readonly ConditionalGrant[];
}
