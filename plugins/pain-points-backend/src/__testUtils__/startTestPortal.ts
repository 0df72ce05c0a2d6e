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
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  notificationService,
  NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
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

/** A decision of a test; undefined leaves it to the grants. */
export type Override = (
  permissionName: string,
  role: RoleId,
) => PolicyDecision | undefined;

/** Decides by the grants of the contract, as the portal's policy does, without a catalog. */
function createPermissions(override: Override = () => undefined) {
  const decideFor = (name: string, credentials: unknown) => {
    const role = roleOf(credentials);
    return override(name, role) ?? decide(name, role);
  };
  return {
    authorize: async (requests, options) =>
      requests.map(({ permission }) =>
        decideFor(permission.name, options?.credentials),
      ) as Array<{ result: AuthorizeResult.ALLOW | AuthorizeResult.DENY }>,
    authorizeConditional: async (requests, options) =>
      requests.map(({ permission }) =>
        decideFor(permission.name, options?.credentials),
      ),
  } satisfies PermissionsService;
}

function roleOf(credentials: unknown): RoleId {
  const { principal } = credentials as {
    principal: { userEntityRef: string };
  };
  return principal.userEntityRef.split('/')[1] as RoleId;
}

function decide(name: string, role: RoleId): PolicyDecision {
  const grant = painPointsPermissionGrants.find(
    ({ permission }) => permission.name === name,
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

/** What the catalog of the test portal knows. */
const entities: Entity[] = [
  ...['support', 'product', 'shop', 'visitor'].map(name =>
    entity('Group', name),
  ),
  ...['support', 'product', 'taxonomy-steward'].map(name =>
    entity('User', name),
  ),
  entity('Component', 'checkout'),
];

function entity(kind: string, name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
  };
}

/** What the portal told others: events, signals and notifications, in their sequence. */
export interface Told {
  events: Array<{ topic: string; eventPayload: unknown }>;
  signals: Array<{ channel: string; message: unknown }>;
  notifications: NotificationSendOptions[];
}

/** The real plugin over a test database, spoken to as the person of a role. */
export interface TestPortal {
  knex: Knex;
  told: Told;
  /** Resolves when everything that was committed so far has been announced. */
  announced(): Promise<void>;
  get(path: string, as?: RoleId): request.Test;
  post(path: string, body: object, as?: RoleId): request.Test;
  put(path: string, body: object, as?: RoleId): request.Test;
  patch(path: string, body: object, as?: RoleId): request.Test;
  delete(path: string, as?: RoleId): request.Test;
  server: Server;
  stop(): Promise<void>;
}

export async function startTestPortal(
  knex: Knex,
  options: { decide?: Override } = {},
): Promise<TestPortal> {
  const told: Told = { events: [], signals: [], notifications: [] };
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
        factory: () => createPermissions(options.decide),
      }),
      mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
      catalogServiceMock.factory({ entities }),
      createServiceFactory({
        service: coreServices.userInfo,
        deps: {},
        factory: () => ({
          getUserInfo: async ({ principal }) => {
            const { userEntityRef } = principal as { userEntityRef: string };
            const role = userEntityRef.split('/')[1];
            return {
              userEntityRef,
              ownershipEntityRefs: [userEntityRef, `group:default/${role}`],
            };
          },
        }),
      }),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => ({
          publish: async ({ topic, eventPayload }) => {
            told.events.push({ topic, eventPayload });
          },
          subscribe: async () => undefined,
        }),
      }),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({
          send: async notification => {
            told.notifications.push(notification);
          },
        }),
      }),
      createServiceFactory({
        service: signalsServiceRef,
        deps: {},
        factory: () => ({
          publish: async ({ channel, message }) => {
            told.signals.push({ channel, message });
          },
        }),
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
    told,
    announced: async () => {
      // A row leaves the outbox only after it was published.
      while (await knex('outbox').first('id')) {
        // Announcements begin by a timer, which comes only between turns of the event loop.
        await new Promise(setImmediate);
      }
    },
    server,
    stop: () => backend.stop(),
    get: (path, as = 'support') => send('get', path, as),
    post: (path, body, as = 'support') => send('post', path, as).send(body),
    put: (path, body, as = 'support') => send('put', path, as).send(body),
    patch: (path, body, as = 'support') => send('patch', path, as).send(body),
    delete: (path, as = 'support') => send('delete', path, as),
  };
}
