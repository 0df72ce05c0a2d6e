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
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  type Permission,
} from '@backstage/plugin-permission-common';
import request from 'supertest';
import permissionModuleTrustPolicy from '.';

function member(name: string, group: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    relations: [{ type: 'memberOf', targetRef: `group:default/${group}` }],
  };
}

async function startPermissionBackend() {
  const { server } = await startTestBackend({
    features: [
      permissionPlugin,
      permissionModuleTrustPolicy,
      catalogServiceMock.factory({
        entities: [
          member('deng-xin', 'administrators'),
          member('tang-ning', 'visitors'),
        ],
      }),
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          trustPortal: {
            roles: {
              administrator: ['group:default/administrators'],
              visitor: ['group:default/visitors'],
            },
          },
        },
      }),
    ],
  });
  return async (person: string, permission: Permission) => {
    const { body } = await request(server)
      .post('/api/permission/authorize')
      .set('authorization', mockCredentials.user.header(person))
      .send({
        items: [
          {
            id: 'question',
            permission,
            ...('resourceType' in permission && {
              resourceRef: 'component:default/checkout',
            }),
          },
        ],
      });
    return body.items[0].result;
  };
}

describe('permissionModuleTrustPolicy', () => {
  it('answers the browser by the roles of the groups', async () => {
    const ask = await startPermissionBackend();
    await expect(
      ask('user:default/deng-xin', catalogLocationCreatePermission),
    ).resolves.toBe(AuthorizeResult.ALLOW);
    await expect(
      ask('user:default/tang-ning', catalogLocationCreatePermission),
    ).resolves.toBe(AuthorizeResult.DENY);
    await expect(
      ask('user:default/tang-ning', catalogEntityReadPermission),
    ).resolves.toBe(AuthorizeResult.ALLOW);
  });

  it('denies everything to a token of somebody who has left the catalog', async () => {
    const ask = await startPermissionBackend();
    await expect(
      ask('user:default/left-long-ago', catalogEntityReadPermission),
    ).resolves.toBe(AuthorizeResult.DENY);
  });
});
