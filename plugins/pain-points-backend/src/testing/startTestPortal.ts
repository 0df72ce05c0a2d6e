import {
  coreServices,
  createServiceFactory,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { painPointsPermissionGrants } from '@trust-portal/plugin-pain-points-common';
import type { RoleId } from '@trust-portal/portal-vocabulary';
import type { Server } from 'node:http';
import { Knex } from 'knex';
import request from 'supertest';
import { painPointsPlugin } from '../plugin';

const bilingual = (text: string) => ({ name: { en: text, zh: text } });

/** A small vocabulary, and keys that protect nothing. */
const config = {
  trustPortal: {
    markets: {
      cn: {
        ...bilingual('cn'),
        ownerGroup: 'group:default/team-china',
        languages: ['zh-Hans'],
        timeZone: 'Asia/Shanghai',
        currency: 'CNY',
      },
      us: {
        ...bilingual('us'),
        ownerGroup: 'group:default/team-america',
        languages: ['en-US'],
        timeZone: 'America/New_York',
        currency: 'USD',
      },
    },
    segments: { regular: bilingual('regular') },
    channels: { app: bilingual('app'), email: bilingual('email') },
    roles: {},
    secrets: {
      hashSalt: 'a-salt-for-tests-that-is-long-enough',
      encryptionKey: 'a-key-for-tests-that-is-long-enough-',
    },
  },
};

/** The person of each role is named after it: `user:default/support`. */
function personOf(role: RoleId): string {
  return `user:default/${role}`;
}

/** Decides by the grants of the contract, as the portal's policy does, without a catalog. */
const permissions: PermissionsService = {
  authorize: async (requests, options) =>
    requests.map(({ permission }) =>
      decide(permission.name, roleOf(options?.credentials)),
    ) as Array<{ result: AuthorizeResult.ALLOW | AuthorizeResult.DENY }>,
  authorizeConditional: async (requests, options) =>
    requests.map(({ permission }) =>
      decide(permission.name, roleOf(options?.credentials)),
    ),
};

function roleOf(credentials: unknown): RoleId {
  const { principal } = credentials as {
    principal: { userEntityRef: string };
  };
  return principal.userEntityRef.split('/')[1] as RoleId;
}

function decide(name: string, role: RoleId): PolicyDecision {
  const grant = painPointsPermissionGrants.find(({ permission }) =>
    isPermission({ ...permission, name } as never, permission),
  );
  if (grant?.roles.includes(role)) return { result: AuthorizeResult.ALLOW };
  const conditional = grant?.conditional?.find(({ roles }) =>
    roles.includes(role),
  );
  if (!grant || !conditional) return { result: AuthorizeResult.DENY };
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: conditional.pluginId,
    resourceType: (grant.permission as { resourceType: string }).resourceType,
    conditions: conditional.conditions({
      userEntityRef: personOf(role),
      groupRefs: [`group:default/${role}`],
      roles: [role],
    }),
  };
}

/** The real plugin over a test database, spoken to as the person of a role. */
export interface TestPortal {
  knex: Knex;
  get(path: string, as?: RoleId): request.Test;
  post(path: string, body: object, as?: RoleId): request.Test;
  put(path: string, body: object, as?: RoleId): request.Test;
  patch(path: string, body: object, as?: RoleId): request.Test;
  delete(path: string, as?: RoleId): request.Test;
  server: Server;
  stop(): Promise<void>;
}

export async function startTestPortal(knex: Knex): Promise<TestPortal> {
  const backend = await startTestBackend({
    features: [
      painPointsPlugin,
      mockServices.rootConfig.factory({ data: config }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => knex }),
      }),
      createServiceFactory({
        service: coreServices.permissions,
        deps: {},
        factory: () => permissions,
      }),
      mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
      catalogServiceMock.factory({ entities: [] }),
      mockServices.events.factory(),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({ send: async () => undefined }),
      }),
      createServiceFactory({
        service: signalsServiceRef,
        deps: {},
        factory: () => ({ publish: async () => undefined }),
      }),
    ],
  });
  const { server } = backend;
  const send = (
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    as: RoleId,
  ) =>
    request(server)
      [method](`/api/pain-points${path}`)
      .set('authorization', mockCredentials.user.header(personOf(as)));
  return {
    knex,
    server,
    stop: () => backend.stop(),
    get: (path, as = 'support') => send('get', path, as),
    post: (path, body, as = 'support') => send('post', path, as).send(body),
    put: (path, body, as = 'support') => send('put', path, as).send(body),
    patch: (path, body, as = 'support') => send('patch', path, as).send(body),
    delete: (path, as = 'support') => send('delete', path, as),
  };
}
