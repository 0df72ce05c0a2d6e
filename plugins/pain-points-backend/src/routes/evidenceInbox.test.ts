import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  startVoicePortal,
  testVoice,
  VoicePortal,
} from '../__testUtils__/startVoicePortal';

describeEachDatabase('reading and handling voices over HTTP', create => {
  let portal: VoicePortal;
  let painId: string;
  let take: VoicePortal['take'];
  let takeShared: VoicePortal['takeShared'];

  beforeAll(async () => {
    portal = await startVoicePortal(await create());
    ({ painId, take, takeShared } = portal);
  });
  afterAll(() => portal.stop());

  describe('who may read', () => {
    it('no list, count or search shows what a detail denies', async () => {
      const hidden = [
        await take(),
        await take({ ground: 'consent' }),
        await take({ redaction: 'not-needed' }),
      ];
      const open = await takeShared({ text: '大家都能看的一条' });
      const { body } = await portal
        .get('/evidence?limit=100', 'visitor')
        .expect(200);
      const listed = body.items.map(({ id }: { id: string }) => id);
      expect(listed).toContain(open);
      for (const id of listed) {
        await portal.get(`/evidence/${id}`, 'visitor').expect(200);
      }
      for (const id of hidden) {
        expect(listed).not.toContain(id);
        await portal.get(`/evidence/${id}`, 'visitor').expect(404);
      }
      const facets = await portal
        .get('/evidence/facets', 'visitor')
        .expect(200);
      const counted = Object.values<number>(facets.body.state).reduce(
        (a, b) => a + b,
        0,
      );
      expect(counted).toBe(body.totalCount);
      const found = await portal
        .get(`/evidence?q=${encodeURIComponent('王小明')}`, 'visitor')
        .expect(200);
      expect(found.body.items.map(({ id }: { id: string }) => id)).not.toEqual(
        expect.arrayContaining(hidden),
      );
    });

    it('gives others the redacted copy, in which spans stay right and hidden words find nothing', async () => {
      const id = await takeShared({
        text: '我叫李雷雷，退款等了五周，打13800001111找我',
        redaction: 'waiting',
      });
      await portal
        .post('/evidence/links', {
          evidenceIds: [id],
          painId,
          importance: 1,
          span: { start: 6, end: 12 },
        })
        .expect(200);
      const { body: proposal } = await portal
        .get(`/evidence/${id}/redaction`)
        .expect(200);
      expect(proposal.marks.map(({ kind }: { kind: string }) => kind)).toEqual([
        'name',
        'phone',
      ]);
      await portal
        .post(`/evidence/${id}/redaction`, {
          version: proposal.version,
          marks: proposal.marks,
        })
        .expect(200)
        .expect(({ body }) => expect(body.shown).toBe('original'));

      const { body } = await portal
        .get(`/evidence/${id}`, 'visitor')
        .expect(200);
      expect(body).toMatchObject({
        shown: 'redacted',
        text: '我叫▇[name]，退款等了五周，打▇[phone]找我',
      });
      const { start, end } = body.links[0].span;
      expect(body.text.slice(start, end)).toBe('退款等了五周');
      for (const role of ['visitor', 'support'] as const) {
        const found = await portal.get(
          `/evidence?q=${encodeURIComponent('李雷雷')}`,
          role,
        );
        expect(found.body.items).toEqual([]);
      }
    });

    it('remembers who read what not everybody may read, once for each request', async () => {
      const id = await take();
      const before = await portal
        .knex('evidence_access')
        .count({ count: '*' })
        .first();
      await portal.get(`/evidence/${id}`, 'data-protection').expect(200);
      const rows = await portal
        .knex('evidence_access')
        .orderBy('number', 'desc');
      expect(rows).toHaveLength(Number(before?.count) + 1);
      expect(rows[0]).toMatchObject({
        reader: 'user:default/data-protection',
        evidence: JSON.stringify([Number(id.slice(3))]),
      });
    });

    it('lets somebody give a voice who may not read it, and shows that it is there', async () => {
      const text = '产品经理听到的一条';
      const { body } = await portal
        .post('/evidence', { ...testVoice, text }, 'product')
        .expect(201);
      expect(body).toMatchObject({ shown: 'withheld', links: [] });
      expect(body).not.toHaveProperty('text');
      await portal.get(`/evidence/${body.id}`, 'product').expect(404);
    });

    it.each([
      ['taking', 'visitor', '/evidence', testVoice],
      [
        'linking',
        'product',
        '/evidence/links',
        { evidenceIds: ['EV-000001'], painId: 'PP-0001', importance: 1 },
      ],
      [
        'setting aside',
        'legal',
        '/evidence/set-aside',
        { evidenceIds: ['EV-000001'], reason: 'x' },
      ],
      ['erasing', 'support', '/evidence/EV-000001/erasure', { reason: 'x' }],
      [
        'erasing a customer',
        'support',
        '/customers/erasure',
        { customerReference: 'x', reason: 'x' },
      ],
      [
        'answering',
        'product',
        '/evidence/EV-000001/answers',
        { kind: 'answer', text: 'x', channel: 'app', sentOn: '2026-01-01' },
      ],
    ] as const)(
      'keeps %s from the role %s',
      async (_what, role, path, body) => {
        await portal.post(path, body, role).expect(403);
      },
    );
  });

  describe('the inbox', () => {
    it('handles selections in bulk and counts those that changed', async () => {
      const evidenceIds = [await take(), await take(), await take()];
      const aside = { evidenceIds, reason: '广告' };
      await portal
        .post('/evidence/set-aside', aside)
        .expect(200, { changed: 3 });
      await portal
        .post('/evidence/set-aside', aside)
        .expect(200, { changed: 0 });
      await portal
        .post('/evidence/return', { evidenceIds })
        .expect(200, { changed: 3 });
      const link = { evidenceIds, painId, importance: 1 };
      await portal.post('/evidence/links', link).expect(200, { changed: 3 });
      await portal.post('/evidence/links', link).expect(200, { changed: 0 });
      await portal
        .post('/evidence/links', { ...link, importance: 2 })
        .expect(200, { changed: 3 });
      const assignment = { evidenceIds, assignee: 'user:default/product' };
      await portal
        .post('/evidence/assignments', assignment)
        .expect(200, { changed: 3 });
      await portal
        .get('/evidence?assignee=user:default/product')
        .expect(({ body }) => expect(body.totalCount).toBe(3));
    });

    it('gives a voice to people whom the catalog knows, and to nobody else', async () => {
      const evidenceIds = [await take()];
      const { body } = await portal
        .post('/evidence/assignments', {
          evidenceIds,
          assignee: 'user:default/nobody-knows',
        })
        .expect(400);
      expect(body.error.fields).toMatchObject([
        { field: 'body.assignee', code: 'unknown-person' },
      ]);
      await portal
        .post('/evidence/assignments', { evidenceIds })
        .expect(200, { changed: 0 });
    });

    it('takes a voice back when its last link is undone, and tells an undone link from none', async () => {
      const id = await take();
      await portal
        .post('/evidence/links', { evidenceIds: [id], painId, importance: 1 })
        .expect(200);
      const { body } = await portal.get(`/evidence/${id}`).expect(200);
      await portal.delete(`/evidence/links/${body.links[0].id}`).expect(204);
      await portal.delete(`/evidence/links/${body.links[0].id}`).expect(404);
      await portal
        .get(`/evidence/${id}`)
        .expect(({ body: after }) =>
          expect(after).toMatchObject({ state: 'inbox', links: [] }),
        );
    });

    it('stands in a queue by clock', async () => {
      const { body } = await portal
        .get('/evidence?sort=clock&limit=100')
        .expect(200);
      const due = body.items.map(
        (item: { nextClock: { dueAt: string } }) => item.nextClock.dueAt,
      );
      expect(due.length).toBeGreaterThan(2);
      expect(due).toEqual([...due].sort());
      expect(body.totalCount).toBe(due.length);
    });

    it('pages through everything once, in either direction', async () => {
      for (const sort of ['newest', 'oldest']) {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const query = `sort=${sort}&limit=7${
            cursor ? `&cursor=${cursor}` : ''
          }`;
          const { body } = await portal.get(`/evidence?${query}`).expect(200);
          seen.push(...body.items.map(({ id }: { id: string }) => id));
          cursor = body.nextCursor;
        } while (cursor);
        const all = await portal.knex('evidence').count({ count: '*' }).first();
        expect(new Set(seen).size).toBe(Number(all?.count));
        expect(seen).toHaveLength(Number(all?.count));
      }
    });
  });

  describe('an edit', () => {
    it('is refused when it was based on an old version', async () => {
      const id = await take();
      const edit = { type: 'praise', version: 1 };
      const { body } = await portal.patch(`/evidence/${id}`, edit).expect(200);
      expect(body).toMatchObject({ type: 'praise', version: 2, clocks: [] });
      await portal
        .patch(`/evidence/${id}`, edit)
        .expect(409)
        .expect(({ body: { error } }) =>
          expect(error).toMatchObject({
            code: 'stale-version',
            currentVersion: 2,
          }),
        );
    });

    it('cannot put marks outside the text', async () => {
      const id = await take();
      const marks = [{ start: 0, end: 99_999, kind: 'name' }];
      const { body } = await portal
        .post(`/evidence/${id}/redaction`, { version: 1, marks })
        .expect(400);
      expect(body.error.fields[0].field).toBe('body.marks.0');
    });
  });
});
