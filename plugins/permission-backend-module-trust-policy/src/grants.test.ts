import { catalogPermissions } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isReadPermission,
} from '@backstage/plugin-permission-common';
import { cultureGuidesPermissions } from '@trust-portal/plugin-culture-guides-common';
import { painPointsPermissions } from '@trust-portal/plugin-pain-points-common';
import { transparencyPermissions } from '@trust-portal/plugin-transparency-common';
import { roleIds, type RoleId } from '@trust-portal/portal-vocabulary';
import { permissionsOfEverybody, portalGrants } from './grants';
import { TrustPolicy } from './TrustPolicy';

const { ALLOW, CONDITIONAL, DENY } = AuthorizeResult;

/** What somebody gets who holds this role and no other. */
function policyOf(role: RoleId) {
  return new TrustPolicy({
    people: {
      claimsOf: async userEntityRef => ({
        userEntityRef,
        groupRefs: ['group:default/some-team'],
        roles: [role],
      }),
    },
    grants: portalGrants,
    permissionsOfEverybody,
  });
}

async function resultOf(role: RoleId, permission = portalGrants[0].permission) {
  const { result } = await policyOf(role).decide(
    permission,
    'user:default/somebody',
  );
  return result;
}

describe.each(roleIds)('the role %s', role => {
  it.each(portalGrants.map(grant => [grant.permission.name, grant] as const))(
    'is treated as the table says for %s',
    async (_, { permission, roles, conditional = [] }) => {
      let expected: AuthorizeResult = DENY;
      if (conditional.some(grant => grant.roles.includes(role))) {
        expected = CONDITIONAL;
      }
      if (roles.includes(role)) {
        expected = ALLOW;
      }
      await expect(resultOf(role, permission)).resolves.toBe(expected);
    },
  );
});

describe('the grants of the portal', () => {
  it.each(
    [
      ...catalogPermissions,
      ...painPointsPermissions,
      ...cultureGuidesPermissions,
      ...transparencyPermissions,
    ].map(permission => [permission.name, permission] as const),
  )('say who holds %s', (_, { name }) => {
    const granted = [
      ...permissionsOfEverybody,
      ...portalGrants.map(({ permission }) => permission),
    ].filter(permission => permission.name === name);
    expect(granted).toHaveLength(1);
  });

  it('let visitors change nothing', async () => {
    const changes = portalGrants
      .map(({ permission }) => permission)
      .filter(permission => !isReadPermission(permission));
    expect(changes).not.toHaveLength(0);
    for (const permission of changes) {
      await expect(resultOf('visitor', permission)).resolves.toBe(DENY);
    }
  });

  it('let everybody read the catalog, and only administrators change it', async () => {
    const changes = catalogPermissions.filter(
      permission => !isReadPermission(permission),
    );
    expect(changes).not.toHaveLength(0);
    for (const role of roleIds) {
      for (const permission of permissionsOfEverybody) {
        await expect(resultOf(role, permission)).resolves.toBe(ALLOW);
      }
      for (const permission of changes) {
        await expect(resultOf(role, permission)).resolves.toBe(
          role === 'administrator' ? ALLOW : DENY,
        );
      }
    }
  });

  it('give changes to no permission that everybody has', () => {
    expect(permissionsOfEverybody.filter(p => !isReadPermission(p))).toEqual(
      [],
    );
  });
});
