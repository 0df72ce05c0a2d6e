import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { membersOfGroups } from './groupMembers';

const caller = {
  actor: 'user:default/ana',
  credentials: mockCredentials.user('user:default/ana'),
};

function group(name: string, members: string[], below: string[] = []): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    relations: [
      ...members.map(member => ({
        type: 'hasMember',
        targetRef: `user:default/${member}`,
      })),
      ...below.map(child => ({
        type: 'parentOf',
        targetRef: `group:default/${child}`,
      })),
    ],
  };
}

async function membersOf(entities: Entity[], ...names: string[]) {
  const catalog = catalogServiceMock({ entities });
  const refs = names.map(name => `group:default/${name}`);
  const members = await membersOfGroups(catalog, caller, refs);
  return refs.map(ref => members.get(ref));
}

describe('the people of a group', () => {
  it('are its own and those of the groups below, each once', async () => {
    const entities = [
      group('all', ['ana'], ['team', 'other']),
      group('team', ['bruno', 'ana'], ['squad']),
      group('squad', ['carla']),
      group('other', []),
    ];
    expect(await membersOf(entities, 'all', 'team', 'other')).toEqual([
      ['user:default/ana', 'user:default/bruno', 'user:default/carla'],
      ['user:default/bruno', 'user:default/ana', 'user:default/carla'],
      [],
    ]);
  });

  it('are found also where groups contain each other', async () => {
    const entities = [group('a', ['ana'], ['b']), group('b', ['bruno'], ['a'])];
    expect(await membersOf(entities, 'a')).toEqual([
      ['user:default/ana', 'user:default/bruno'],
    ]);
  });

  it('are none for a group that was deleted', async () => {
    expect(await membersOf([], 'gone')).toEqual([[]]);
  });
});
