import { mockCredentials } from '@backstage/backend-test-utils';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import type { RoleId } from '@trust-portal/portal-vocabulary';
import request from 'supertest';
import { fieldsOf, painDraft, reportPain } from '../__testUtils__/reportPain';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('pains over HTTP', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  const report = (changes: object = {}, as: RoleId = 'support') =>
    reportPain(portal, changes, as);

  describe('bad input', () => {
    it('without a token is refused before anything is read', async () => {
      const nobody = mockCredentials.none.header();
      await request(portal.server)
        .get('/api/pain-points/pains')
        .set('authorization', nobody)
        .expect(401);
      await request(portal.server)
        .post('/api/pain-points/pains')
        .set('authorization', nobody)
        .send(painDraft)
        .expect(401);
    });

    it('names every field of a report that is wrong, and stores nothing', async () => {
      const before = await portal.knex('pain').count({ count: '*' }).first();
      const { body } = await portal
        .post('/pains', {
          ...painDraft,
          title: {},
          markets: [],
          severity: 9,
          state: 'resolved',
          reportedBy: 'user:default/somebody-else',
        })
        .expect(400);
      expect(fieldsOf(body)).toEqual([
        'body.markets',
        'body.reportedBy',
        'body.severity',
        'body.state',
        'body.title',
      ]);
      const after = await portal.knex('pain').count({ count: '*' }).first();
      expect(after).toEqual(before);
    });

    it('names what does not exist: kind, market, segment, group and entity', async () => {
      const { body } = await portal
        .post('/pains', {
          ...painDraft,
          kindId: 'no-such-kind',
          markets: ['cn', 'atlantis'],
          segments: ['nobody'],
          owner: 'group:default/nobody',
          entityRefs: ['component:default/checkout', 'component:default/gone'],
        })
        .expect(400);
      expect(fieldsOf(body)).toEqual([
        'body.entityRefs.1',
        'body.kindId',
        'body.markets.1',
        'body.owner',
        'body.segments.0',
      ]);
    });

    it('that is too long or holds NUL is refused by its field', async () => {
      const { body } = await portal
        .post('/pains', {
          ...painDraft,
          title: { en: 'x'.repeat(201) },
          description: { en: 'a\u0000b' },
        })
        .expect(400);
      expect(fieldsOf(body)).toEqual(['body.description.en', 'body.title.en']);
    });

    it('that is no JSON, or more than 4 MB of it, is named body', async () => {
      const broken = await portal
        .post('/pains', {})
        .set('content-type', 'application/json')
        .send('{"title": ')
        .expect(400);
      expect(fieldsOf(broken.body)).toEqual(['body']);
      const large = await portal
        .post('/pains', {
          ...painDraft,
          description: { en: 'x'.repeat(5_000_000) },
        })
        .expect(413);
      expect(fieldsOf(large.body)).toEqual(['body']);
    });

    it.each(['gzip', 'deflate', 'br', 'nonsense'])(
      'that claims to be packed with %s, and is not, is named body',
      async encoding => {
        const { body } = await portal
          .post('/pains', painDraft)
          .set('content-encoding', encoding)
          .expect(400);
        expect(fieldsOf(body)).toEqual(['body']);
      },
    );

    it('that is based on a version that no column holds is named', async () => {
      const { id } = (await portal.post('/pains', painDraft).expect(201)).body;
      const { body } = await portal
        .patch(`/pains/${id}`, { version: 2_147_483_648, severity: 1 })
        .expect(400);
      expect(fieldsOf(body)).toEqual(['body.version']);
    });

    it.each([
      ['a cursor of nothing', 'cursor=abc', 'query.cursor'],
      ['a limit that is none', 'limit=many', 'query.limit'],
      ['more than a page holds', 'limit=101', 'query.limit'],
      ['a state that is none', 'state=cured', 'query.state.0'],
      ['an order that is none', 'sort=loudest', 'query.sort'],
    ])('in a list is refused by its field: %s', async (_, query, field) => {
      const { body } = await portal.get(`/pains?${query}`).expect(400);
      expect(fieldsOf(body)).toEqual([field]);
    });

    it('refuses a cursor that was made for another filter', async () => {
      await report();
      await report();
      const { body } = await portal.get('/pains?limit=1').expect(200);
      const cursor = encodeURIComponent(body.nextCursor);
      await portal.get(`/pains?limit=1&cursor=${cursor}`).expect(200);
      const other = await portal
        .get(`/pains?limit=1&market=cn&cursor=${cursor}`)
        .expect(400);
      expect(other.body.error.code).toBe('invalid-cursor');
    });

    it('is a 404 for a pain that is not there, and a 400 for what is no pain', async () => {
      await portal.get('/pains/PP-9999').expect(404);
      await portal.get('/pains/12').expect(400);
      await portal
        .post('/pains/PP-9999/transitions', { to: 'confirmed', version: 1 })
        .expect(404);
    });
  });

  it('keeps scripts in Markdown as the text that they are', async () => {
    const text = '<script>alert(1)</script> [x](javascript:alert(1))';
    const pain = await report({ description: { en: text } });
    const { body } = await portal.get(`/pains/${pain.id}`).expect(200);
    expect(body.description.en).toBe(text);
  });

  it('takes who reported it from the credentials, and the priority from the table', async () => {
    const pain = await report({}, 'product');
    expect(pain).toMatchObject({
      reportedBy: 'user:default/product',
      priority: 'high',
      state: 'reported',
      taxonomyVersion: 1,
      version: 1,
    });
  });

  it('lets a visitor read and nothing else', async () => {
    const pain = await report();
    await portal.get('/pains', 'visitor').expect(200);
    const { body } = await portal.get(`/pains/${pain.id}`, 'visitor');
    expect(body.abilities).toEqual({
      update: false,
      comment: false,
      signal: false,
      merge: false,
      closeWithoutProof: false,
      approveInterimAnswer: false,
      linkEvidence: false,
      tellCustomers: false,
      transitions: [],
      proven: false,
    });
    await portal.post('/pains', painDraft, 'visitor').expect(403);
    await portal
      .patch(`/pains/${pain.id}`, { version: 1, severity: 1 }, 'visitor')
      .expect(403);
    await portal
      .post(`/pains/${pain.id}/comments`, { text: 'hello' }, 'visitor')
      .expect(403);
    await portal.put(`/pains/${pain.id}/follower`, {}, 'visitor').expect(403);
  });

  it('lets a group without the role change what it owns, and only that', async () => {
    const own = await report({ owner: 'group:default/shop' });
    const foreign = await report({ owner: 'group:default/product' });
    // The person of the role `finance` belongs to group:default/finance.
    await portal
      .patch(`/pains/${foreign.id}`, { version: 1, severity: 1 }, 'finance')
      .expect(403);
    await portal
      .knex('pain')
      .where({ number: Number(own.id.slice(3)) })
      .update({ owner: 'group:default/finance' });
    const { body } = await portal
      .patch(`/pains/${own.id}`, { version: 1, severity: 1 }, 'finance')
      .expect(200);
    expect(body.abilities.update).toBe(true);
    expect(body.version).toBe(2);
  });

  it('refuses an edit that was based on an older version, and says which is there now', async () => {
    const pain = await report();
    await portal
      .patch(`/pains/${pain.id}`, { version: 1, severity: 5 })
      .expect(200);
    const { body } = await portal
      .patch(`/pains/${pain.id}`, { version: 1, severity: 1 })
      .expect(409);
    expect(body.error).toMatchObject({
      code: 'stale-version',
      currentVersion: 2,
    });
  });

  it('changes only what an edit names', async () => {
    const pain = await report();
    const { body } = await portal
      .patch(`/pains/${pain.id}`, { version: 1, owner: null, frequency: 1 })
      .expect(200);
    expect(body.owner).toBeUndefined();
    expect(body.title).toEqual(painDraft.title);
    expect(body.markets).toEqual(['cn']);
    expect(body.frequency).toBe(1);
  });
});
