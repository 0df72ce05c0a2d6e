import {
  AuthorizeResult,
  createPermission,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  roleIds,
  type PermissionGrant,
  type PersonClaims,
  type RoleId,
} from '@trust-portal/portal-vocabulary';
import { permissionsOfEverybody, portalGrants } from './grants';
import { TrustPolicy } from './TrustPolicy';

const person = 'user:default/ada';

function holding(...roles: RoleId[]): PersonClaims {
  return { userEntityRef: person, groupRefs: ['group:default/care'], roles };
}

function policyFor(
  claims: PersonClaims | undefined,
  grants: readonly PermissionGrant[] = portalGrants,
) {
  return new TrustPolicy({
    people: { claimsOf: async () => claims },
    grants,
    permissionsOfEverybody,
  });
}

const readNote = createPermission({
  name: 'notes.read',
  attributes: { action: 'read' },
  resourceType: 'note',
});
const writeNote = createPermission({
  name: 'notes.write',
  attributes: { action: 'create' },
});
const criteria = (rule: string, params = {}) => ({
  rule,
  resourceType: 'note',
  params,
});
const grantOnNotes: PermissionGrant = {
  permission: readNote,
  roles: ['auditor'],
  conditional: [
    {
      roles: ['support'],
      pluginId: 'notes',
      conditions: ({ groupRefs }) => criteria('OWNED', { groupRefs }),
    },
    {
      roles: ['support', 'visitor'],
      pluginId: 'notes',
      conditions: () => criteria('PUBLIC'),
    },
  ],
};

async function decide(
  claims: PersonClaims | undefined,
  permission: Permission,
  grants?: readonly PermissionGrant[],
): Promise<PolicyDecision> {
  return policyFor(claims, grants).decide(permission, person);
}

describe('TrustPolicy', () => {
  it('denies a permission that nobody declared, whoever asks', async () => {
    await expect(decide(holding(...roleIds), writeNote)).resolves.toEqual({
      result: AuthorizeResult.DENY,
    });
    await expect(decide(holding(...roleIds), readNote)).resolves.toEqual({
      result: AuthorizeResult.DENY,
    });
  });

  it('denies everything to somebody whom the catalog does not know', async () => {
    for (const permission of [
      ...permissionsOfEverybody,
      ...portalGrants.map(grant => grant.permission),
    ]) {
      await expect(decide(undefined, permission)).resolves.toEqual({
        result: AuthorizeResult.DENY,
      });
    }
  });

  it('denies everything to a request without a person', async () => {
    await expect(
      policyFor(holding(...roleIds)).handle({
        permission: permissionsOfEverybody[0],
      }),
    ).resolves.toEqual({ result: AuthorizeResult.DENY });
  });

  it('asks for the person whose credentials came with the request', async () => {
    const claimsOf = jest.fn(async () => holding('support'));
    const policy = new TrustPolicy({
      people: { claimsOf },
      grants: [grantOnNotes],
      permissionsOfEverybody,
    });
    await policy.handle(
      { permission: readNote },
      {
        credentials: mockCredentials.user('user:default/eve'),
        info: { userEntityRef: person, ownershipEntityRefs: [] },
      },
    );
    expect(claimsOf).toHaveBeenCalledWith('user:default/eve');
  });

  it('lets somebody without a role read the catalog and nothing else', async () => {
    for (const permission of permissionsOfEverybody) {
      await expect(decide(holding(), permission)).resolves.toEqual({
        result: AuthorizeResult.ALLOW,
      });
    }
    for (const { permission } of portalGrants) {
      await expect(decide(holding(), permission)).resolves.toEqual({
        result: AuthorizeResult.DENY,
      });
    }
  });

  it('limits a role to some resources when the grant says so', async () => {
    await expect(
      decide(holding('visitor'), readNote, [grantOnNotes]),
    ).resolves.toEqual({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'notes',
      resourceType: 'note',
      conditions: criteria('PUBLIC'),
    });
  });

  it('adds up the conditions of several grants, filled in for the person', async () => {
    await expect(
      decide(holding('support'), readNote, [grantOnNotes]),
    ).resolves.toMatchObject({
      conditions: {
        anyOf: [
          criteria('OWNED', { groupRefs: ['group:default/care'] }),
          criteria('PUBLIC'),
        ],
      },
    });
  });

  it('lets a role for all resources win over conditions of other roles', async () => {
    await expect(
      decide(holding('support', 'auditor'), readNote, [grantOnNotes]),
    ).resolves.toEqual({ result: AuthorizeResult.ALLOW });
  });

  it('refuses a table that grants the same permission twice', () => {
    expect(() => policyFor(holding(), [grantOnNotes, grantOnNotes])).toThrow(
      "The permission 'notes.read' is granted twice",
    );
  });

  it('refuses conditions on a permission that is about no resource', () => {
    expect(() =>
      policyFor(holding(), [{ ...grantOnNotes, permission: writeNote }]),
    ).toThrow("'notes.write' is not about a resource");
  });
});
