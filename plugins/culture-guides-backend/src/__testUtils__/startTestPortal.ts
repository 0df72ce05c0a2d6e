import {
  BackendFeature,
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
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  NotificationSendOptions,
  notificationService,
} from '@backstage/plugin-notifications-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { cultureGuidesPermissionGrants } from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import type { Server } from 'node:http';
import request from 'supertest';
import { cultureGuidesPlugin } from '../plugin';
import {
  groupRefsOf,
  personBehind,
  refOf,
  testPeople,
  TestPersonName,
} from './testPeople';

const named = (text: string) => ({ name: { en: text, zh: text } });
const market = (
  name: string,
  languages: string[],
  timeZone: string,
  currency: string,
) => ({
  ...named(name),
  ownerGroup: `group:default/team-${name}`,
  languages,
  timeZone,
  currency,
});

/** A small vocabulary, and keys that protect nothing. */
const portalConfig = {
  trustPortal: {
    markets: {
      br: market('brazil', ['pt-BR'], 'America/Sao_Paulo', 'BRL'),
      de: market('germany', ['de'], 'Europe/Berlin', 'EUR'),
      cn: market('china', ['zh-Hans'], 'Asia/Shanghai', 'CNY'),
    },
    segments: { regular: named('regular') },
    channels: { app: named('app'), email: named('email') },
    roles: { legal: ['group:default/legal'] },
    secrets: {
      hashSalt: 'a-salt-for-tests-that-is-long-enough',
      encryptionKey: 'a-key-for-tests-that-is-long-enough-',
    },
  },
};

/** Decides by the grants of the contract, as the portal's policy does, without a catalog. */
const permissions: PermissionsService = {
  authorize: async (requests, options) =>
    requests.map(({ permission }) =>
      decide(permission.name, options?.credentials),
    ) as Array<{ result: AuthorizeResult.ALLOW | AuthorizeResult.DENY }>,
  authorizeConditional: async (requests, options) =>
    requests.map(({ permission }) =>
      decide(permission.name, options?.credentials),
    ),
};

function decide(name: string, credentials: unknown): PolicyDecision {
  const { principal } = credentials as {
    principal: { type: string; userEntityRef: string };
  };
  if (principal.type !== 'user') return { result: AuthorizeResult.ALLOW };
  const { userEntityRef } = principal;
  const { role } = personBehind(userEntityRef);
  const grant = cultureGuidesPermissionGrants.find(
    ({ permission }) => permission.name === name,
  );
  if (grant?.roles.includes(role)) return { result: AuthorizeResult.ALLOW };
  const conditional = (grant?.conditional ?? []).filter(({ roles }) =>
    roles.includes(role),
  );
  if (!grant || conditional.length === 0) {
    return { result: AuthorizeResult.DENY };
  }
  const person = {
    userEntityRef,
    groupRefs: groupRefsOf(userEntityRef),
    roles: [role],
  };
  const [first, ...others] = conditional.map(({ conditions }) =>
    conditions(person),
  );
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'culture-guides',
    resourceType: (grant.permission as { resourceType: string }).resourceType,
    conditions: { anyOf: [first, ...others] },
  };
}

/** What the catalog of the test portal knows: the people, and their groups with the members. */
function testEntities(): Entity[] {
  const people = Object.entries(testPeople);
  const groups = new Set<string>(people.flatMap(([, { groups: of }]) => of));
  return [
    ...people.map(([name, person]) => ({
      ...entity('User', name),
      relations: person.groups.map(group => ({
        type: 'memberOf',
        targetRef: `group:default/${group}`,
      })),
    })),
    ...[...groups, 'team-china'].map(group => ({
      ...entity('Group', group),
      relations: people
        .filter(([, person]) => person.groups.some(of => of === group))
        .map(([name]) => ({
          type: 'hasMember',
          targetRef: `user:default/${name}`,
        })),
    })),
  ];
}

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

/** The real plugin over a test database, spoken to as one of the test people. */
export interface TestPortal {
  knex: Knex;
  told: Told;
  /** Resolves when everything that was committed so far has been announced. */
  announced(): Promise<void>;
  get(path: string, as?: TestPersonName): request.Test;
  post(path: string, body: object, as?: TestPersonName): request.Test;
  put(path: string, body: object, as?: TestPersonName): request.Test;
  patch(path: string, body: object, as?: TestPersonName): request.Test;
  delete(path: string, as?: TestPersonName): request.Test;
  server: Server;
  stop(): Promise<void>;
}

export async function startTestPortal(
  knex: Knex,
  options: {
    /** The guides; a part of them for tests that give it a stand-in of another part. */
    plugin?: BackendFeature;
    /** Plugins that stand beside the guides, for example a stand-in of a neighbour. */
    features?: BackendFeature[];
    /** Merged over the configuration at its top level. */
    config?: object;
  } = {},
): Promise<TestPortal> {
  const told: Told = { events: [], signals: [], notifications: [] };
  const backend = await startTestBackend({
    features: [
      options.plugin ?? cultureGuidesPlugin,
      ...(options.features ?? []),
      mockServices.rootConfig.factory({
        data: { ...portalConfig, ...options.config },
      }),
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
      catalogServiceMock.factory({ entities: testEntities() }),
      createServiceFactory({
        service: coreServices.userInfo,
        deps: {},
        factory: () => ({
          getUserInfo: async ({ principal }) => {
            const { userEntityRef } = principal as { userEntityRef: string };
            return {
              userEntityRef,
              ownershipEntityRefs: [
                userEntityRef,
                ...groupRefsOf(userEntityRef),
              ],
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
    as: TestPersonName,
  ) =>
    request(server)
      [method](`/api/culture-guides${path}`)
      .set('authorization', mockCredentials.user.header(refOf(as)));
  const announced = async () => {
    // A row leaves the outbox only after it was published.
    while (await knex('outbox').first('id')) {
      // Announcements begin by a timer, which comes only between turns of the event loop.
      await new Promise(setImmediate);
    }
  };
  return {
    knex,
    told,
    announced,
    server,
    stop: async () => {
      // What is being announced needs the database, which goes away behind the portal.
      await announced();
      await backend.stop();
    },
    get: (path, as = 'ana') => send('get', path, as),
    post: (path, body, as = 'ana') => send('post', path, as).send(body),
    put: (path, body, as = 'ana') => send('put', path, as).send(body),
    patch: (path, body, as = 'ana') => send('patch', path, as).send(body),
    delete: (path, as = 'ana') => send('delete', path, as),
  };
}
