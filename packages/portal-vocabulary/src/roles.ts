import type { Config } from '@backstage/config';
import { z } from 'zod';
import { readSection } from './readSection';

/** The roles of the portal. What each may do is decided by the permission grants of the plugins. */
export const roleIds = [
  'support',
  'product',
  'taxonomy-steward',
  'compliance-editor',
  'legal',
  'data-protection',
  'statistics',
  'publisher',
  'loyalty-manager',
  'loyalty-operations',
  'finance',
  'auditor',
  'regional-editor',
  'administrator',
  'visitor',
] as const;

/** A role of the portal. */
export type RoleId = (typeof roleIds)[number];

/** For each role the references of the catalog groups that hold it. A role that is not listed is held by nobody. */
export type RoleGroups = Readonly<Partial<Record<RoleId, readonly string[]>>>;

const rolesSchema = z.partialRecord(
  z.enum(roleIds),
  z.array(
    z
      .string()
      .regex(
        /^group:[a-z0-9-_.]+\/[a-z0-9-_.]+$/,
        "expected 'group:<namespace>/<name>' in lower case",
      ),
  ),
);

/**
 * Reads which catalog groups hold which role from `trustPortal.roles` of the configuration.
 *
 * @throws InputError that names an unknown role or a malformed group reference
 */
export function readRoles(config: Config): RoleGroups {
  return readSection(config, 'trustPortal.roles', rolesSchema);
}

/** The roles that somebody holds who belongs to these groups. The references are lower case, as the catalog gives them. */
export function rolesOfGroups(
  roleGroups: RoleGroups,
  groupRefs: Iterable<string>,
): RoleId[] {
  const groups = new Set(groupRefs);
  return roleIds.filter(role =>
    roleGroups[role]?.some(group => groups.has(group)),
  );
}
