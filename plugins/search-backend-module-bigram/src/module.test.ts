import { Readable } from 'node:stream';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import searchPlugin from '@backstage/plugin-search-backend';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { IndexableDocument } from '@backstage/plugin-search-common';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import fc from 'fast-check';
import request from 'supertest';
import searchModuleBigram from './index';

const user = (name: string, groups: string[]) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: {},
  relations: groups.map(group => ({
    type: 'memberOf',
    targetRef: `group:default/${group}`,
  })),
});

const shanghai = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'shanghai', namespace: 'default' },
  spec: { type: 'team', children: [] },
  relations: [{ type: 'childOf', targetRef: 'group:default/team-china' }],
};

const documents = [
  {
    title: '退款太慢',
    text: 'The refund is late',
    location: '/a',
    state: 'reported',
  },
  {
    title: '退款 China',
    text: '',
    location: '/b',
    audience: ['group:default/team-china'],
  },
  { title: '退款 legal', text: '', location: '/c', audience: ['role:legal'] },
];

describeEachDatabase('the search plugin with this engine', create => {
  let backend: TestBackend;
  let collate: SchedulerServiceTaskFunction;

  beforeAll(async () => {
    const knex = await create();
    const collator = createBackendModule({
      pluginId: 'search',
      moduleId: 'test-collator',
      register(env) {
        env.registerInit({
          deps: { indexRegistry: searchIndexRegistryExtensionPoint },
          async init({ indexRegistry }) {
            indexRegistry.addCollator({
              schedule: {
                run: async ({ fn }) => {
                  collate = fn;
                },
              },
              factory: {
                type: 'pain-points',
                getCollator: async () =>
                  Readable.from(documents as IndexableDocument[]),
              },
            });
          },
        });
      },
    });
    backend = await startTestBackend({
      features: [
        searchPlugin,
        searchModuleBigram,
        collator,
        mockServices.rootConfig.factory({
          data: {
            permission: { enabled: true },
            trustPortal: { roles: { legal: ['group:default/legal'] } },
          },
        }),
        catalogServiceMock.factory({
          entities: [
            user('mei', ['shanghai']),
            user('lea', ['legal']),
            user('tom', []),
            shanghai,
          ],
        }),
        createServiceFactory({
          service: coreServices.database,
          deps: {},
          factory: () => ({ getClient: async () => knex }),
        }),
      ],
    });
    await collate(new AbortController().signal);
  });

  afterAll(() => backend.stop());

  const search = (query: object, person = 'mei') =>
    request(backend.server)
      .get('/api/search/query')
      .set(
        'authorization',
        mockCredentials.user.header(`user:default/${person}`),
      )
      .query(query);

  const titlesFor = async (person: string) => {
    const { body } = await search({ term: '退款' }, person).expect(200);
    return body.results
      .map((result: { document: { title: string } }) => result.document.title)
      .sort();
  };

  it('gives people what is for them: by group above their own, by role, by signing in', async () => {
    expect(await titlesFor('mei')).toEqual(['退款 China', '退款太慢']);
    expect(await titlesFor('lea')).toEqual(['退款 legal', '退款太慢']);
    expect(await titlesFor('tom')).toEqual(['退款太慢']);
    expect(await titlesFor('somebody-unknown')).toEqual([]);
  });

  it('turns away who is not signed in', async () => {
    const { status } = await request(backend.server)
      .get('/api/search/query?term=退款')
      .set('authorization', mockCredentials.none.header());
    expect(status).toBe(401);
  });

  it('narrows by type and field as the search page asks for it', async () => {
    const { body } = await search({
      term: 'refund',
      types: ['pain-points'],
      'filters[state][]': 'reported',
      pageLimit: 5,
    }).expect(200);
    expect(body).toMatchObject({
      numberOfResults: 1,
      results: [{ type: 'pain-points', rank: 1, document: { location: '/a' } }],
    });
  });

  it.each([
    [
      'a cursor that was tampered with',
      { pageCursor: 'MQ=' },
      'query.pageCursor',
    ],
    [
      'a cursor of something else',
      { pageCursor: 'eyJwYWdlIjoxfQ==' },
      'query.pageCursor',
    ],
    ['a negative page', { pageCursor: 'LTE=' }, 'query.pageCursor'],
    ['a page too far', { pageCursor: 'OTk5OTk=' }, 'query.pageCursor'],
    ['two cursors', { pageCursor: ['MQ==', 'MQ=='] }, 'query.pageCursor'],
    ['no results a page', { pageLimit: 0 }, 'query.pageLimit'],
    ['too many results a page', { pageLimit: 101 }, 'query.pageLimit'],
    ['half a result a page', { pageLimit: 1.5 }, 'query.pageLimit'],
    [
      'a filter that is no value',
      { 'filters[state][a][b]': 'x' },
      'query.filters.state',
    ],
    ['two terms', { term: ['a', 'b'] }, 'query.term'],
  ])('answers 400 to %s and names the field', async (_, query, field) => {
    const { body } = await search({ term: '退款', ...query }).expect(400);
    expect(body.error).toMatchObject({
      name: 'InputError',
      fields: [{ field }],
    });
    expect(body.error.message).not.toContain('退款');
  });

  it('answers 400 to a term that is too long and to a type that nobody brings', async () => {
    expect(await search({ term: '很'.repeat(101) })).toMatchObject({
      status: 400,
    });
    expect(await search({ types: ['no-such-type'] })).toMatchObject({
      status: 400,
    });
  });

  it('has an answer to whatever is typed', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.string({
        unit: fc.constantFrom(
          ...`"'*:&|!()<>-^+{}[]%_\\\0\n 退a1`,
          ' AND ',
          ' NEAR(',
          ' OR ',
          'title:',
          ';--',
        ),
        maxLength: 12,
      }),
    );
    for (const term of fc.sample(typed, { numRuns: 100, seed: 7 })) {
      const { status } = await search({ term, 'filters[state]': term });
      expect({ term, status }).toEqual({ term, status: 200 });
    }
  });
});
