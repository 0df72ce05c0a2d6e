import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ParentGroupsOwnershipResolver } from './ParentGroupsOwnershipResolver';

function entity(kind: string, name: string, relation?: [string, string]) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    relations: relation && [{ type: relation[0], targetRef: relation[1] }],
  } satisfies Entity;
}

describe('ParentGroupsOwnershipResolver', () => {
  it('counts a person as part of the groups above the own team', async () => {
    const resolver = new ParentGroupsOwnershipResolver({
      auth: mockServices.auth(),
      catalog: catalogServiceMock({
        entities: [
          entity('Group', 'team', ['childOf', 'group:default/department']),
          entity('Group', 'department'),
        ],
      }),
    });
    await expect(
      resolver.resolveOwnershipEntityRefs(
        entity('User', 'ada', ['memberOf', 'group:default/team']),
      ),
    ).resolves.toEqual({
      ownershipEntityRefs: [
        'user:default/ada',
        'group:default/team',
        'group:default/department',
      ],
    });
  });
});
