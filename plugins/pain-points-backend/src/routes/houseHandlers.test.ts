import { mockCredentials } from '@backstage/backend-test-utils';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  painPointsContract,
  houseRoutes,
} from '@trust-portal/plugin-pain-points-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import {
  openSampleDatabase,
  sampleTimeoutMs,
} from '../__testUtils__/openSampleDatabase';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

const address = '/api/pain-points';

/** A good request of each route that answers people. */
const goodRequests = [
  ['get', '/trends'],
  ['get', '/top-ten?market=cn'],
  ['get', '/closed-chains'],
  ['post', '/references'],
  ['get', '/due-items'],
  ['get', '/activity'],
  ['get', '/facts?from=2026-01-01&to=2026-06-30'],
] as const;
const anyReference = { references: ['pain-points/pain/PP-0001'] };

describeEachDatabase('reports and house contracts over HTTP', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    const { knex } = await openSampleDatabase(await create());
    portal = await startTestPortal(knex, {
      // Every role may read pains; here auditors may not.
      decide: (_name, role) =>
        role === 'auditor' ? { result: AuthorizeResult.DENY } : undefined,
    });
  }, sampleTimeoutMs);
  afterAll(() => portal.stop());

  const send = (
    method: 'get' | 'post',
    path: string,
    as: 'support' | 'visitor' | 'auditor' | 'taxonomy-steward' = 'support',
  ) =>
    method === 'get'
      ? portal.get(path, as)
      : portal.post(path, anyReference, as);

  describe.each(goodRequests)('%s %s', (method, path) => {
    it('answers what the contract promises, to a visitor too', async () => {
      const route = Object.values(houseRoutes).find(
        one => one.path === path.replace(/\?.*/, ''),
      );
      for (const role of ['support', 'visitor'] as const) {
        const { body } = await send(method, path, role).expect(200);
        expect(route?.response.parse(body)).toEqual(body);
      }
    });

    it('answers nobody who is not signed in', async () => {
      const { body } = await request(portal.server)
        [method](`${address}${path}`)
        .set('authorization', mockCredentials.none.header())
        .send(method === 'post' ? anyReference : undefined)
        .expect(401);
      expect(body.error.name).toBe('AuthenticationError');
    });

    it('answers nobody who may not read pains', async () => {
      const { body } = await send(method, path, 'auditor').expect(403);
      expect(body.error.name).toBe('NotAllowedError');
    });
  });

  it.each([
    ['/trends?months=0', 'query.months'],
    ['/trends?market=C%20N', 'query.market.0'],
    ['/top-ten', 'query.market'],
    ['/top-ten?market=zz', 'query.market'],
    ['/top-ten?market=cn&week=2026-02-30', 'query.week'],
    ['/closed-chains?limit=101', 'query.limit'],
    ['/closed-chains?cursor=abc', 'query.cursor'],
    ['/activity?cursor=abc', 'query.cursor'],
    ['/activity?record=nonsense', 'query.record'],
    ['/activity?person=group:default/support', 'query.person'],
    ['/activity?from=yesterday', 'query.from'],
    ['/facts', 'query.from'],
    ['/facts?from=2026-01-01&to=2026-13-01', 'query.to'],
    ['/facts?from=2026-02-01&to=2026-01-01', 'query.to'],
  ])('refuses %s and names %s', async (path, field) => {
    const { body } = await portal.get(path).expect(400);
    expect(body.error.name).toBe('InputError');
    expect(
      body.error.fields.map((problem: { field: string }) => problem.field),
    ).toContain(field);
  });

  it.each([
    ['no references', { references: [] }, 'body.references'],
    ['too many', { references: Array(101).fill('a/b/c') }, 'body.references'],
    ['one that is none', { references: ['../etc'] }, 'body.references.0'],
    ['another field', { ...anyReference, more: 1 }, 'body.more'],
  ])('refuses to resolve %s', async (_, body, field) => {
    const answer = await portal.post('/references', body).expect(400);
    expect(answer.body.error.fields[0].field).toBe(field);
  });

  it('turns pages of the activity, and refuses a cursor that was tampered with', async () => {
    const first = await portal.get('/activity?limit=5').expect(200);
    const cursor: string = first.body.nextCursor;
    const second = await portal
      .get(`/activity?limit=5&cursor=${cursor}`)
      .expect(200);
    const ids = [...first.body.items, ...second.body.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(10);
    const tampered = `${cursor.slice(0, -1)}${
      cursor.endsWith('A') ? 'B' : 'A'
    }`;
    for (const path of [
      `/activity?cursor=${tampered}`,
      `/activity?person=user:default/support&cursor=${cursor}`,
      `/closed-chains?cursor=${cursor}`,
    ]) {
      const { body } = await portal.get(path).expect(400);
      expect(body.error.code).toBe('invalid-cursor');
    }
  });

  it('shows what somebody did to that person only', async () => {
    await portal.get('/activity?person=user:default/support').expect(200);
    await portal.get('/activity?person=user:default/chen-min').expect(403);
  });

  it('hides from a visitor what was done with voices', async () => {
    const { number } = await portal.knex('evidence').first('number');
    const id = `EV-${String(number).padStart(6, '0')}`;
    const path = `/activity?record=pain-points/evidence/${id}`;
    const seen = await portal.get(path).expect(200);
    expect(seen.body.items.length).toBeGreaterThan(0);
    const hidden = await portal.get(path, 'visitor').expect(200);
    expect(hidden.body.items).toEqual([]);
  });

  it('resolves for a visitor only the voices that everybody may read', async () => {
    const voices = await portal.knex('evidence').orderBy('number').limit(80);
    const references = voices.map(
      ({ number }) =>
        `pain-points/evidence/EV-${String(number).padStart(6, '0')}`,
    );
    const all = await portal.post('/references', { references }).expect(200);
    expect(all.body.items).toHaveLength(80);
    const some = await portal
      .post('/references', { references }, 'visitor')
      .expect(200);
    expect(
      some.body.items.map(({ reference }: { reference: string }) => reference),
    ).toEqual(
      references.filter((_, index) => Number(voices[index].shareable) === 1),
    );
  });

  it('tells each role of the work that it has the right to do', async () => {
    const reasonsOf = async (
      role: 'support' | 'visitor' | 'taxonomy-steward',
    ) => {
      const { body } = await portal.get('/due-items', role).expect(200);
      return new Set(
        body.items.map(({ reason }: { reason: string }) => reason),
      );
    };
    expect(await reasonsOf('visitor')).toEqual(new Set());
    const ofSupport = await reasonsOf('support');
    expect(ofSupport).toContain('voice-to-answer');
    expect(ofSupport).not.toContain('pain-without-owner');
    const ofSteward = await reasonsOf('taxonomy-steward');
    expect(ofSteward).toContain('pain-without-owner');
    expect(ofSteward).toContain('redaction-waiting');
    expect(ofSteward).not.toContain('voice-to-answer');
  });

  describe('search documents', () => {
    const asService = (path: string) =>
      request(portal.server)
        .get(`${address}${path}`)
        .set('authorization', mockCredentials.service.header());

    it('are for other parts of the portal, and for no person', async () => {
      await portal.get('/search-documents').expect(403);
      const { body } = await asService('/search-documents').expect(200);
      expect(houseRoutes.listSearchDocuments.response.parse(body)).toEqual(
        body,
      );
      expect(body.items).toHaveLength(18 + 24);
    });

    it('refuse a cursor that was tampered with', async () => {
      const first = await asService('/search-documents?limit=20').expect(200);
      const cursor: string = first.body.nextCursor;
      await asService(`/search-documents?cursor=${cursor}`).expect(200);
      await asService(`/search-documents?cursor=A${cursor}`).expect(400);
    });
  });

  it('describes every route to somebody who is not signed in', async () => {
    const { body } = await request(portal.server)
      .get(`${address}/openapi.json`)
      .set('authorization', mockCredentials.none.header())
      .expect(200);
    const described = Object.values<object>(body.paths).flatMap(path =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(described.sort()).toEqual(
      Object.keys(painPointsContract.routes).sort(),
    );
  });
});
