import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import authModuleSamplePeople from '.';

const liWei: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name: 'li-wei',
    namespace: 'default',
    description: 'Customer support agent',
    annotations: {
      'trust-portal/sample-person': 'true',
      'trust-portal/title-zh': '客服专员',
    },
  },
  spec: { profile: { displayName: 'Li Wei' } },
  relations: [{ type: 'memberOf', targetRef: 'group:default/support' }],
};
const realPerson: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'real', namespace: 'default' },
  spec: { profile: { displayName: 'A real person' } },
};
const support: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'support',
    namespace: 'default',
    annotations: { 'trust-portal/title-zh': '客户服务部' },
  },
  spec: { profile: { displayName: 'Customer support' } },
};

async function start(options: { listen?: string; enabled?: boolean } = {}) {
  const { listen = 'localhost:0', enabled = true } = options;
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      authModuleSamplePeople,
      catalogServiceMock.factory({ entities: [liWei, realPerson, support] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:7007' },
          backend: { baseUrl: 'http://portal.localdomain:7007', listen },
          auth: {
            environment: 'development',
            providers: { 'sample-people': { enabled } },
          },
        },
      }),
    ],
  });
  return request(server);
}

describe('authModuleSamplePeople', () => {
  it('shows the sample people, and only these, before anybody is signed in', async () => {
    const backend = await start();
    const { status, body } = await backend.get(
      '/api/auth/sample-people/people',
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      items: [
        {
          entityRef: 'user:default/li-wei',
          displayName: 'Li Wei',
          job: { en: 'Customer support agent', zh: '客服专员' },
          groups: [
            {
              entityRef: 'group:default/support',
              title: { en: 'Customer support', zh: '客户服务部' },
            },
          ],
        },
      ],
    });
  });

  it('gives a token for the chosen person', async () => {
    const backend = await start();
    const { status, body } = await backend
      .get('/api/auth/sample-people/refresh')
      .set('x-sample-person', 'user:default/li-wei');
    expect(status).toBe(200);
    expect(body.profile).toEqual({ displayName: 'Li Wei' });
    expect(body.backstageIdentity).toMatchObject({
      token: expect.stringMatching(/^ey/),
      identity: {
        userEntityRef: 'user:default/li-wei',
        ownershipEntityRefs: ['user:default/li-wei', 'group:default/support'],
      },
    });
  });

  it.each([
    ['somebody real', 'user:default/real', 401],
    ['somebody unknown', 'user:default/nobody', 404],
    ['a group', 'group:default/support', 401],
    ['nobody', undefined, 401],
    ['a name without its kind', 'li-wei', 401],
  ])('gives no token for %s', async (_, person, expectedStatus) => {
    const backend = await start();
    const { status, body } = await backend
      .get('/api/auth/sample-people/refresh')
      .set(person ? { 'x-sample-person': person } : {});
    expect(status).toBe(expectedStatus);
    expect(body.backstageIdentity).toBeUndefined();
  });

  it.each(['attacker.example', 'localhost.attacker.example:7007', ''])(
    'answers nothing to a page that calls this machine %p',
    async host => {
      const backend = await start();
      const people = await backend
        .get('/api/auth/sample-people/people')
        .set({ host, 'x-forwarded-host': 'localhost' });
      expect(people.status).toBe(403);
      const refresh = await backend
        .get('/api/auth/sample-people/refresh')
        .set({ host, 'x-sample-person': 'user:default/li-wei' });
      expect(refresh.status).toBe(403);
    },
  );

  it.each(['127.0.0.1:7007', '[::1]:7007', 'portal.localdomain'])(
    'answers at its own name %s',
    async host => {
      const backend = await start();
      const people = await backend
        .get('/api/auth/sample-people/people')
        .set({ host });
      expect(people.status).toBe(200);
    },
  );

  it('keeps the backend from starting where others can reach it', async () => {
    await expect(start({ listen: ':0' })).rejects.toThrow(
      'listen on this machine alone',
    );
  });

  it('is not there at all when it is not configured', async () => {
    const backend = await start({ enabled: false, listen: ':0' });
    const people = await backend.get('/api/auth/sample-people/people');
    expect(people.status).toBe(404);
    const refresh = await backend
      .get('/api/auth/sample-people/refresh')
      .set('x-sample-person', 'user:default/li-wei');
    expect(refresh.status).toBe(404);
  });
});
