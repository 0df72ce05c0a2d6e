import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

const voice = {
  type: 'complaint',
  text: '我叫王小明，退款等了三周还没到，电话13812345678',
  channel: 'app',
  language: 'zh',
  market: 'cn',
  ground: 'complaint-handling',
} as const;

const painReport = {
  kindId: 'poor-after-sales',
  title: { zh: '退款到账太慢' },
  description: { zh: '申请退款以后很久才到账' },
  markets: ['cn'],
  severity: 4,
  frequency: 3,
};

describeEachDatabase('voices over HTTP', create => {
  let portal: TestPortal;
  let painId: string;
  let running = 0;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
    const { body } = await portal.post('/pains', painReport).expect(201);
    painId = body.id;
  });
  afterAll(() => portal.stop());

  /** A voice that no other test of the file has. */
  async function take(fields: object = {}): Promise<string> {
    running += 1;
    const { body } = await portal
      .post('/evidence', {
        ...voice,
        text: `${voice.text} ${running}`,
        ...fields,
      })
      .expect(201);
    return body.id;
  }

  /** One that everybody may read. */
  function takeShared(fields: object = {}): Promise<string> {
    return take({ ground: 'consent', redaction: 'not-needed', ...fields });
  }

  describe('bad input', () => {
    it.each([
      ['a wrong type', { type: 'rant' }, 'body.type'],
      ['an empty text', { text: '  ' }, 'body.text'],
      ['a text that is too long', { text: '慢'.repeat(20_001) }, 'body.text'],
      ['NUL in the text', { text: 'a\u0000b' }, 'body.text'],
      ['an unknown market', { market: 'xx' }, 'body.market'],
      ['an unknown channel', { channel: 'pigeon' }, 'body.channel'],
      ['a day that does not exist', { saidOn: '2026-02-30' }, 'body.saidOn'],
      ['a day to come', { saidOn: '2999-01-01' }, 'body.saidOn'],
      [
        'a retention that is over',
        { keepUntil: '2001-01-01' },
        'body.keepUntil',
      ],
      ['an actor of its own', { linkedBy: 'user:default/x' }, 'body.linkedBy'],
      ['a number for a text', { text: 7 }, 'body.text'],
    ])('names %s', async (_name, fields, field) => {
      const { body } = await portal
        .post('/evidence', { ...voice, ...fields })
        .expect(400);
      expect(body.error.fields).toContainEqual(
        expect.objectContaining({ field }),
      );
    });

    it('is named when the cursor was tampered with', async () => {
      const { body } = await portal
        .get('/evidence?cursor=WzFd.AAAAAAAAAAAAAAAAAAAAAA')
        .expect(400);
      expect(body.error.fields[0].field).toBe('query.cursor');
    });

    it('leaves nothing half-written when one of a selection is unknown', async () => {
      const id = await take();
      const { body } = await portal
        .post('/evidence/links', {
          evidenceIds: [id, 'EV-999999999'],
          painId,
          importance: 1,
        })
        .expect(400);
      expect(body.error).toMatchObject({ code: 'unknown-voice' });
      const after = await portal.get(`/evidence/${id}`).expect(200);
      expect(after.body).toMatchObject({ state: 'inbox', linkCount: 0 });
    });

    it.each([
      [{ start: 0, end: 100_000 }, 'outside-text'],
      [{ start: 5, end: 5 }, 'custom'],
      [{ start: -1, end: 5 }, 'too-small'],
    ])('is named when a span is %j', async (span, code) => {
      const id = await take();
      const { body } = await portal
        .post('/evidence/links', {
          evidenceIds: [id],
          painId,
          importance: 1,
          span,
        })
        .expect(400);
      expect(body.error.fields[0].code).toBe(code);
    });

    it('is named when a link names the chain of another pain', async () => {
      const id = await take();
      const { body } = await portal
        .post('/evidence/links', {
          evidenceIds: [id],
          painId,
          importance: 1,
          chainItemId: '0190b7c4-0000-7000-8000-000000000001',
        })
        .expect(400);
      expect(body.error.code).toBe('unknown-chain-item');
    });

    it.each(['/evidence/EV-888888888', '/evidence/EV-888888888/redaction'])(
      'is a 404 at %s',
      async path => {
        await portal.get(path).expect(404);
      },
    );

    it('is refused for more than 500 voices at once', async () => {
      const evidenceIds = Array.from({ length: 501 }, () => 'EV-000001');
      await portal.post('/evidence/return', { evidenceIds }).expect(400);
    });
  });

  describe('taking a voice', () => {
    it('is done once, however often it is pasted', async () => {
      const id = await take({ text: '同一条' });
      const again = await portal
        .post('/evidence', { ...voice, text: ' 同一条\n' })
        .expect(200);
      expect(again.body.id).toBe(id);
    });

    it('tells voices of equal text apart by the number of their source', async () => {
      const first = await take({ text: '又是这样', externalReference: 'T-1' });
      const second = await take({ text: '又是这样', externalReference: 'T-2' });
      expect(second).not.toBe(first);
      await portal
        .post('/evidence', {
          ...voice,
          text: '改过的',
          externalReference: 'T-1',
        })
        .expect(200)
        .expect(({ body }) => expect(body.id).toBe(first));
    });

    it('can link it at once, and proposes kinds and pains with their words', async () => {
      const { body } = await portal
        .post('/evidence', {
          ...voice,
          text: '申请退款到账太慢，客服也不理人，售后差',
          link: { painId, importance: 3 },
        })
        .expect(201);
      expect(body).toMatchObject({
        state: 'linked',
        links: [{ painId, importance: 3, painTitle: painReport.title }],
      });
      const [first] = body.proposal.pains;
      expect(first).toMatchObject({ painId });
      expect(first.words[0]).toContain('退款');
    });

    it('starts clocks that an acknowledgement, a link and an answer stop', async () => {
      const id = await take();
      const stopped = async () => {
        const { body } = await portal.get(`/evidence/${id}`).expect(200);
        return body.clocks
          .filter((clock: { stoppedAt?: string }) => clock.stoppedAt)
          .map((clock: { name: string }) => clock.name);
      };
      expect(await stopped()).toEqual([]);
      const sent = { channel: 'email', sentOn: '2026-11-01', text: '已收到' };
      await portal
        .post(`/evidence/${id}/answers`, { ...sent, kind: 'acknowledgement' })
        .expect(201);
      expect(await stopped()).toEqual(['acknowledge']);
      await portal
        .post('/evidence/links', { evidenceIds: [id], painId, importance: 0 })
        .expect(200);
      expect(await stopped()).toEqual(['acknowledge', 'assess']);
      const { body } = await portal
        .post(`/evidence/${id}/answers`, { ...sent, kind: 'answer' })
        .expect(201);
      expect(body).toMatchObject({
        answerCount: 2,
        answers: [{ sentBy: 'user:default/support' }, { kind: 'answer' }],
      });
      expect(body.nextClock).toBeUndefined();
      expect(await stopped()).toEqual(['acknowledge', 'assess', 'resolve']);
    });
  });

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
        .post('/evidence', { ...voice, text }, 'product')
        .expect(201);
      expect(body).toMatchObject({ shown: 'withheld', links: [] });
      expect(body).not.toHaveProperty('text');
      await portal.get(`/evidence/${body.id}`, 'product').expect(404);
    });

    it.each([
      ['taking', 'visitor', '/evidence', voice],
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
      const assignment = { evidenceIds, assignee: 'user:default/li-wei' };
      await portal
        .post('/evidence/assignments', assignment)
        .expect(200, { changed: 3 });
      await portal
        .get('/evidence?assignee=user:default/li-wei')
        .expect(({ body }) => expect(body.totalCount).toBe(3));
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

  describe('erasure', () => {
    it('takes every personal text and leaves what was counted', async () => {
      const id = await take({ customerReference: 'customer-7' });
      const link = {
        evidenceIds: [id],
        painId,
        importance: 1,
        span: { start: 0, end: 4 },
      };
      await portal.post('/evidence/links', link).expect(200);
      await portal
        .post(`/evidence/${id}/answers`, {
          kind: 'answer',
          text: '王先生您好',
          channel: 'app',
          sentOn: '2026-11-01',
        })
        .expect(201);
      const { body } = await portal
        .post(
          `/evidence/${id}/erasure`,
          { reason: '客户要求' },
          'data-protection',
        )
        .expect(200);
      expect(body).toMatchObject({
        shown: 'erased',
        linkCount: 1,
        state: 'linked',
      });
      for (const name of ['text', 'customerId', 'nextClock']) {
        expect(body).not.toHaveProperty(name);
      }
      expect(body.links[0]).not.toHaveProperty('span');
      expect(body.answers[0]).not.toHaveProperty('text');
      expect(
        await portal.knex('customer').where({ reference: 'customer-7' }),
      ).toEqual([]);
      await portal
        .post('/evidence/links', { evidenceIds: [id], painId, importance: 3 })
        .expect(400)
        .expect(({ body: { error } }) =>
          expect(error.code).toBe('erased-voice'),
        );
      await portal.get(`/evidence/${id}/redaction`).expect(409);
    });

    it('is blocked by a legal hold, whose reason is told', async () => {
      const id = await take({ customerReference: 'customer-8' });
      const other = await take({ customerReference: 'customer-8' });
      await portal
        .put(
          `/evidence/${id}/legal-hold`,
          { reason: '仲裁' },
          'data-protection',
        )
        .expect(200);
      const { body } = await portal
        .post(`/evidence/${id}/erasure`, { reason: 'x' }, 'data-protection')
        .expect(409);
      expect(body.error).toMatchObject({
        code: 'legal-hold',
        legalHold: '仲裁',
      });
      const request = { customerReference: 'customer-8', reason: '客户要求' };
      await portal
        .post('/customers/erasure', request, 'data-protection')
        .expect(200, { changed: 1, held: 1 });
      await portal
        .get(`/evidence/${other}`)
        .expect(({ body: { shown } }) => expect(shown).toBe('erased'));
      await portal
        .delete(`/evidence/${id}/legal-hold`, 'data-protection')
        .expect(200);
      await portal
        .post('/customers/erasure', request, 'data-protection')
        .expect(200, { changed: 1, held: 0 });
    });
  });

  describe('a resolved pain', () => {
    it('lists whom to tell, records who was told, and reopens when it is said again', async () => {
      const { body: pain } = await portal
        .post('/pains', painReport)
        .expect(201);
      const raised = [await take(), await take()];
      await portal
        .post('/evidence/links', {
          evidenceIds: raised,
          painId: pain.id,
          importance: 2,
        })
        .expect(200);
      const notice = { evidenceIds: raised, what: 'told', on: '2026-11-02' };
      await portal
        .post(`/pains/${pain.id}/customers/notices`, notice)
        .expect(409);
      await portal
        .knex('pain')
        .where({ number: Number(pain.id.slice(3)) })
        .update({ state: 'resolved', resolved_at: '2026-10-01T00:00:00.000Z' });

      await portal
        .post(`/pains/${pain.id}/customers/notices`, notice)
        .expect(200, { changed: 2 });
      await portal
        .post(`/pains/${pain.id}/customers/notices`, notice)
        .expect(200, { changed: 0 });
      const { body: customers } = await portal
        .get(`/pains/${pain.id}/customers?limit=1`)
        .expect(200);
      expect(customers).toMatchObject({
        totalCount: 2,
        items: [
          {
            evidenceId: raised[0],
            toldOn: '2026-11-02',
            toldBy: 'user:default/support',
          },
        ],
        nextCursor: expect.any(String),
      });

      const again = [];
      for (let day = 1; day <= 3; day += 1)
        again.push(await take({ saidOn: `2026-10-0${day + 1}` }));
      const linkTo = (evidenceIds: string[]) =>
        portal
          .post('/evidence/links', {
            evidenceIds,
            painId: pain.id,
            importance: 1,
          })
          .expect(200);
      await linkTo(again.slice(0, 2));
      await portal
        .get(`/pains/${pain.id}`)
        .expect(({ body }) => expect(body.state).toBe('resolved'));
      await linkTo(again.slice(2));
      await portal
        .get(`/pains/${pain.id}`)
        .expect(({ body }) => expect(body.state).toBe('reopened'));
    });
  });
});
