import {
  coreServices,
  createBackendPlugin,
  type BackstageCredentials,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogEntityReadPermission,
  catalogLocationCreatePermission,
} from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { inProcessPermissionsServiceFactory } from '.';

const administrator: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'deng-xin', namespace: 'default' },
  relations: [{ type: 'memberOf', targetRef: 'group:default/administrators' }],
};

/** Starts two plugins without a permission backend: nobody would answer over HTTP. */
async function startPlugins(enabled: boolean) {
  const services: PermissionsService[] = [];
  const pluginNamed = (pluginId: string) =>
    createBackendPlugin({
      pluginId,
      register(reg) {
        reg.registerInit({
          deps: { permissions: coreServices.permissions },
          async init({ permissions }) {
            services.push(permissions);
          },
        });
      },
    });
  await startTestBackend({
    features: [
      inProcessPermissionsServiceFactory,
      catalogServiceMock.factory({ entities: [administrator] }),
      pluginNamed('pain-points'),
      pluginNamed('loyalty'),
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled },
          trustPortal: {
            roles: { administrator: ['group:default/administrators'] },
          },
        },
      }),
    ],
  });
  return services;
}

async function mayCreate(
  permissions: PermissionsService,
  credentials: BackstageCredentials,
) {
  const [{ result }] = await permissions.authorize(
    [{ permission: catalogLocationCreatePermission }],
    { credentials },
  );
  return result;
}

describe('inProcessPermissionsServiceFactory', () => {
  it('decides in every plugin, by the groups of the catalog', async () => {
    const services = await startPlugins(true);
    expect(services).toHaveLength(2);
    for (const permissions of services) {
      await expect(
        mayCreate(permissions, mockCredentials.user('user:default/deng-xin')),
      ).resolves.toBe(AuthorizeResult.ALLOW);
      await expect(
        mayCreate(permissions, mockCredentials.user('user:default/stranger')),
      ).resolves.toBe(AuthorizeResult.DENY);
    }
  });

  it('answers for lists too', async () => {
    const services = await startPlugins(true);
    await expect(
      services[0].authorizeConditional(
        [{ permission: catalogEntityReadPermission }],
        { credentials: mockCredentials.user('user:default/deng-xin') },
      ),
    ).resolves.toEqual([{ result: AuthorizeResult.ALLOW }]);
  });

  it('keeps other plugins within the restrictions of their access', async () => {
    const services = await startPlugins(true);
    await expect(
      mayCreate(services[0], mockCredentials.service('plugin:search')),
    ).resolves.toBe(AuthorizeResult.ALLOW);
    await expect(
      mayCreate(
        services[0],
        mockCredentials.service('external:reader', {
          permissionNames: [catalogEntityReadPermission.name],
        }),
      ),
    ).resolves.toBe(AuthorizeResult.DENY);
  });

  it('checks nothing when permissions are switched off', async () => {
    const services = await startPlugins(false);
    await expect(
      mayCreate(services[0], mockCredentials.user('user:default/stranger')),
    ).resolves.toBe(AuthorizeResult.ALLOW);
  });
});
