import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { RoleGroups } from '@trust-portal/portal-vocabulary';
import { DefaultPersonClaimsService } from './DefaultPersonClaimsService';
import { ClaimsCache } from './ClaimsCache';

const ada = 'user:default/ada';
const roleGroups: RoleGroups = {
  'regional-editor': ['group:default/regions'],
  legal: ['group:default/legal'],
};

function entity(
  kind: string,
  name: string,
  relations: Array<{ type: string; targetRef: string }>,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    relations,
  };
}

const organisation = [
  entity('User', 'ada', [
    { type: 'memberOf', targetRef: 'group:default/team-china' },
  ]),
  entity('Group', 'team-china', [
    { type: 'childOf', targetRef: 'group:default/regions' },
  ]),
  entity('Group', 'regions', []),
];

function setUp(entities: Entity[]) {
  let now = 0;
  const catalog = catalogServiceMock.mock();
  const serve = (served: Entity[]) => {
    const fake = catalogServiceMock({ entities: served });
    catalog.getEntityByRef.mockImplementation((...request) =>
      fake.getEntityByRef(...request),
    );
    catalog.getEntitiesByRefs.mockImplementation((...request) =>
      fake.getEntitiesByRefs(...request),
    );
  };
  serve(entities);
  const logger = mockServices.logger.mock();
  const service = new DefaultPersonClaimsService({
    auth: mockServices.auth(),
    cache: new ClaimsCache({ now: () => now }),
    catalog,
    logger,
    roleGroups,
  });
  return {
    catalog,
    service,
    logger,
    serve,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('DefaultPersonClaimsService', () => {
  it('gives the roles of the groups above a team to its members', async () => {
    const { service } = setUp(organisation);
    await expect(service.claimsOf(ada)).resolves.toEqual({
      userEntityRef: ada,
      groupRefs: ['group:default/team-china', 'group:default/regions'],
      roles: ['regional-editor'],
    });
  });

  it('notices within five seconds that somebody has left a group', async () => {
    const { service, pass, serve } = setUp(organisation);
    await service.claimsOf(ada);
    serve([entity('User', 'ada', [])]);
    pass(4999);
    await expect(service.claimsOf(ada)).resolves.toMatchObject({
      groupRefs: [],
      roles: [],
    });
  });

  it('takes all standing from somebody whom the catalog does not know any more', async () => {
    const { service, pass, serve } = setUp(organisation);
    await service.claimsOf(ada);
    serve([]);
    pass(4999);
    await expect(service.claimsOf(ada)).resolves.toBeUndefined();
  });

  it('gives nobody any standing while the catalog is away, and says so', async () => {
    const { catalog, service, logger } = setUp(organisation);
    catalog.getEntityByRef.mockRejectedValue(new Error('connection refused'));
    await expect(service.claimsOf(ada)).resolves.toBeUndefined();
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('the request is denied'),
      expect.objectContaining({ message: 'connection refused' }),
    );
  });

  it('gives nobody any standing when only the groups cannot be read', async () => {
    const { catalog, service } = setUp(organisation);
    catalog.getEntitiesByRefs.mockRejectedValue(new Error('timed out'));
    await expect(service.claimsOf(ada)).resolves.toBeUndefined();
  });
});
