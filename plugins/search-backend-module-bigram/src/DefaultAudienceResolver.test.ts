import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { DefaultAudienceResolver } from './DefaultAudienceResolver';

const mei = mockCredentials.user('user:default/mei');

function userIn(...groups: string[]) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'mei', namespace: 'default' },
    relations: groups.map(group => ({
      type: 'memberOf',
      targetRef: `group:default/${group}`,
    })),
  };
}

describe('DefaultAudienceResolver', () => {
  const catalog = catalogServiceMock.mock();
  let now: number;
  let resolver: DefaultAudienceResolver;

  beforeEach(() => {
    jest.resetAllMocks();
    catalog.getEntitiesByRefs.mockResolvedValue({ items: [] });
    now = 0;
    resolver = new DefaultAudienceResolver({
      auth: mockServices.auth(),
      catalog,
      roleGroups: { legal: ['group:default/legal'] },
      now: () => now,
    });
  });

  it('names the person, the groups, and the roles that the groups hold', async () => {
    catalog.getEntityByRef.mockResolvedValue(userIn('legal'));
    expect(await resolver.resolve(mei)).toEqual([
      'signed-in',
      'user:default/mei',
      'group:default/legal',
      'role:legal',
    ]);
  });

  it('notices within five seconds that a right was taken away, and asks no more often than it must', async () => {
    catalog.getEntityByRef.mockResolvedValueOnce(userIn('legal'));
    catalog.getEntityByRef.mockResolvedValueOnce(userIn());
    expect(await resolver.resolve(mei)).toContain('role:legal');
    now = 3_000;
    expect(await resolver.resolve(mei)).toContain('role:legal');
    now = 5_000;
    expect(await resolver.resolve(mei)).toEqual([
      'signed-in',
      'user:default/mei',
    ]);
    expect(catalog.getEntityByRef).toHaveBeenCalledTimes(2);
  });

  it('gives nothing to somebody whom the catalog does not know, to a service, and to nobody', async () => {
    catalog.getEntityByRef.mockResolvedValue(undefined);
    expect(await resolver.resolve(mei)).toEqual([]);
    expect(await resolver.resolve(mockCredentials.service())).toEqual([]);
    expect(await resolver.resolve(mockCredentials.none())).toEqual([]);
  });

  it('does not remember that the catalog was away', async () => {
    catalog.getEntityByRef.mockRejectedValueOnce(new Error('away'));
    catalog.getEntityByRef.mockResolvedValueOnce(userIn());
    await expect(resolver.resolve(mei)).rejects.toThrow('away');
    expect(await resolver.resolve(mei)).toContain('signed-in');
  });
});
