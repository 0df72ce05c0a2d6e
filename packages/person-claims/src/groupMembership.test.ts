import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { groupsOfPerson, withGroupsAbove } from './groupMembership';

type Relations = Array<[type: string, targetRef: string]>;

function entity(kind: string, name: string, relations: Relations): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
  };
}

function accessTo(...entities: Entity[]) {
  return {
    catalog: catalogServiceMock({ entities }),
    credentials: mockCredentials.service(),
  };
}

describe('groupsOfPerson', () => {
  it('climbs from a team to the company', async () => {
    await expect(
      groupsOfPerson(
        'user:default/ada',
        accessTo(
          entity('User', 'ada', [
            ['memberOf', 'group:default/team'],
            ['ownerOf', 'component:default/shop'],
          ]),
          entity('Group', 'team', [['childOf', 'group:default/department']]),
          entity('Group', 'department', [['childOf', 'group:default/company']]),
          entity('Group', 'company', [
            ['parentOf', 'group:default/department'],
            ['parentOf', 'group:default/other'],
          ]),
          entity('Group', 'other', [['childOf', 'group:default/company']]),
        ),
      ),
    ).resolves.toEqual([
      'group:default/team',
      'group:default/department',
      'group:default/company',
    ]);
  });

  it('tells somebody unknown from somebody without groups', async () => {
    const access = accessTo(entity('User', 'ada', []));
    await expect(groupsOfPerson('user:default/ada', access)).resolves.toEqual(
      [],
    );
    await expect(
      groupsOfPerson('user:default/ben', access),
    ).resolves.toBeUndefined();
  });
});

describe('withGroupsAbove', () => {
  it('comes to an end when groups contain each other', async () => {
    await expect(
      withGroupsAbove(
        ['group:default/hen'],
        accessTo(
          entity('Group', 'hen', [['childOf', 'group:default/egg']]),
          entity('Group', 'egg', [['childOf', 'group:default/hen']]),
        ),
      ),
    ).resolves.toEqual(['group:default/hen', 'group:default/egg']);
  });

  it('keeps a group that the catalog names but does not know', async () => {
    await expect(
      withGroupsAbove(['group:default/ghost'], accessTo()),
    ).resolves.toEqual(['group:default/ghost']);
  });

  it('asks once for each level, however many groups there are', async () => {
    const access = accessTo(
      entity('Group', 'a', [['childOf', 'group:default/top']]),
      entity('Group', 'b', [['childOf', 'group:default/top']]),
      entity('Group', 'top', []),
    );
    const ask = jest.spyOn(access.catalog, 'getEntitiesByRefs');
    await withGroupsAbove(['group:default/a', 'group:default/b'], access);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
