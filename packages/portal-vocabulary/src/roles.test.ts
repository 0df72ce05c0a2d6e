import { ConfigReader } from '@backstage/config';
import { readRoles, rolesOfGroups } from './roles';

function read(roles: object | undefined) {
  return readRoles(new ConfigReader({ trustPortal: { roles } as never }));
}

describe('readRoles', () => {
  it('reads which groups hold which role', () => {
    const roles = read({ legal: ['group:default/legal'] });
    expect(roles).toEqual({ legal: ['group:default/legal'] });
  });

  it('refuses a role that the portal does not know', () => {
    expect(() => read({ wizard: ['group:default/legal'] })).toThrow(
      'trustPortal.roles',
    );
  });

  it.each(['legal', 'user:default/ada', 'group:default/Legal', 'group:legal'])(
    'refuses %s as the group of a role',
    group => {
      expect(() => read({ legal: [group] })).toThrow(
        'trustPortal.roles.legal.0',
      );
    },
  );

  it('says that the roles are missing', () => {
    expect(() => read(undefined)).toThrow(
      "The configuration lacks 'trustPortal.roles'",
    );
  });
});

describe('rolesOfGroups', () => {
  const roles = {
    legal: ['group:default/legal', 'group:default/counsel'],
    visitor: ['group:default/visitors'],
  };

  it('gives every role of which one group is held, once', () => {
    expect(
      rolesOfGroups(roles, ['group:default/counsel', 'group:default/legal']),
    ).toEqual(['legal']);
  });

  it('gives no role to other groups', () => {
    expect(rolesOfGroups(roles, ['group:default/support'])).toEqual([]);
    expect(rolesOfGroups(roles, [])).toEqual([]);
  });
});
