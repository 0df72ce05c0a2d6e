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
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  notificationService,
  NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { transparencyPermissionGrants } from '@trust-portal/plugin-transparency-common';
import type { RoleId } from '@trust-portal/portal-vocabulary';
import { Knex } from 'knex';
import request from 'supertest';
import { transparencyPlugin } from '../plugin';

const market = (name: string, timeZone: string, currency: string) => ({
  name: { en: name, zh: `${name}市场` },
  ownerGroup: `group:default/team-${name}`,
  languages: ['en'],
  timeZone,
  currency,
});

/** Two markets whose days differ for most of the time, and keys that protect nothing. */
const config = {
  trustPortal: {
    markets: {
      cn: market('cn', 'Asia/Shanghai', 'CNY'),
      us: market('us', 'America/New_York', 'USD'),
    },
    segments: {},
    channels: {},
    roles: {
      'compliance-editor': ['group:default/compliance'],
      legal: ['group:default/legal'],
    },
    secrets: {
      hashSalt: 'a-salt-for-tests-that-is-long-enough',
      encryptionKey: 'a-key-for-tests-that-is-long-enough-',
    },
  },
};

/** Takes permissions away: answers true for one that somebody shall not hold. */
export type Denies = (permissionName: string, role: RoleId) => boolean;

/** Decides by the grants of the contract; the name of a person begins with the role: `user:default/legal`, `legal.2`. */
function createPermissions(denies: Denies): PermissionsService {
  const decide = (
    name: string,
    credentials: unknown,
  ): { result: AuthorizeResult.ALLOW | AuthorizeResult.DENY } => {
    const { principal } = credentials as {
      principal: { userEntityRef?: string };
    };
    const role = principal.userEntityRef?.split('/')[1].split('.')[0] as
      | RoleId
      | undefined;
    const granted =
      role === undefined ||
      transparencyPermissionGrants.some(
        ({ permission, roles }) =>
          permission.name === name && roles.includes(role),
      );
    return {
      result:
        granted && !(role && denies(name, role))
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    };
  };
  return {
    authorize: async (requests, options) =>
      requests.map(({ permission }) =>
        decide(permission.name, options?.credentials),
      ),
    authorizeConditional: async (requests, options) =>
      requests.map(({ permission }) =>
        decide(permission.name, options?.credentials),
      ),
  };
}

/** What the portal told others: events, signals and notifications, in their sequence. */
export interface Told {
  events: Array<{ topic: string; eventPayload: unknown }>;
  signals: Array<{ channel: string; message: unknown }>;
  notifications: NotificationSendOptions[];
}

/** The real plugin over a test database, spoken to as a person whose name begins with the role. */
export interface TestPortal {
  knex: Knex;
  told: Told;
  /** Resolves when everything that was committed so far has been announced. */
  announced(): Promise<void>;
  get(path: string, as?: string): request.Test;
  post(path: string, body: object, as?: string): request.Test;
  /** As another plugin. */
  getAsService(path: string): request.Test;
  stop(): Promise<void>;
}

export async function startTestPortal(
  knex: Knex,
  options: { denies?: Denies } = {},
): Promise<TestPortal> {
  const told: Told = { events: [], signals: [], notifications: [] };
  const backend = await startTestBackend({
    features: [
      transparencyPlugin,
      mockServices.rootConfig.factory({ data: config }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => knex }),
      }),
      createServiceFactory({
        service: coreServices.permissions,
        deps: {},
        factory: () => createPermissions(options.denies ?? (() => false)),
      }),
      mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
      catalogServiceMock.factory({
        entities: [
          {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'Component',
            metadata: { name: 'checkout', namespace: 'default' },
          },
        ],
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
  const send = (method: 'get' | 'post', path: string, authorization: string) =>
    request(server)
      [method](`/api/transparency${path}`)
      .set('authorization', authorization);
  const person = (name: string) =>
    mockCredentials.user.header(`user:default/${name}`);
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
    stop: () => backend.stop(),
    get: (path, as = 'support') => send('get', path, person(as)),
    post: (path, body, as = 'product') =>
      send('post', path, person(as)).send(body),
    getAsService: path => send('get', path, mockCredentials.service.header()),
  };
}
