import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

const draft = {
  kind: 'forbidden',
  language: 'pt-BR',
  term: 'grátis',
  markets: ['br'],
  instead: 'sem custo',
};
const rule = {
  market: 'br',
  language: 'pt-BR',
  situation: { en: 'A parcel is late', zh: '包裹迟到' },
  say: 'Vamos resolver isso hoje',
  avoid: 'Não é culpa nossa',
  phrases: ['não é culpa nossa'],
  why: { zh: '推卸责任只会更糟' },
  severity: 'blocker',
};

describeEachDatabase('the routes of wording', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  let running = 0;
  /** A term that no other test of the file has. */
  async function propose(fields: object = {}, as?: 'ana' | 'dieter') {
    running += 1;
    const { body } = await portal
      .post('/terms', { ...draft, term: `grátis ${running}`, ...fields }, as)
      .expect(201);
    return body;
  }
  const transition = (
    { id, version }: { id: string; version: number },
    to: string,
    as: Parameters<TestPortal['post']>[2],
    note?: string,
  ) => portal.post(`/terms/${id}/transitions`, { to, version, note }, as);
  async function approved(fields: object = {}) {
    const term = await propose(fields);
    const { body } = await transition(term, 'approved', 'bruno').expect(200);
    return body;
  }

  describe('a term', () => {
    it('is proposed, and found by its words in any language', async () => {
      const term = await propose({ note: { zh: '巴西不许说免费' } });
      expect(term).toMatchObject({
        id: expect.stringMatching(/^TM-\d{4}$/),
        state: 'proposed',
        createdBy: 'user:default/ana',
        version: 1,
      });
      for (const q of ['gratis', '不许', term.term]) {
        const { body } = await portal
          .get(`/terms?q=${encodeURIComponent(q)}&limit=100`, 'vera')
          .expect(200);
        expect(body.items).toContainEqual(term);
      }
      const { body } = await portal.get('/terms?q=%22').expect(200);
      expect(body.items).toEqual([]);
    });

    it('is there once', async () => {
      const term = await propose();
      const { body } = await portal
        .post('/terms', { ...draft, term: term.term })
        .expect(409);
      expect(body.error).toMatchObject({ code: 'wording-exists', id: term.id });
      const other = await propose();
      const renamed = { version: 1, term: term.term };
      const refused = await portal
        .patch(`/terms/${other.id}`, renamed)
        .expect(409);
      expect(refused.body.error.id).toBe(term.id);
    });

    it('is not approved by whoever wrote it, nor by whoever changed it since', async () => {
      const term = await propose();
      const { body } = await transition(term, 'approved', 'ana').expect(403);
      expect(body.error.code).toBe('own-wording');
      const { body: edited } = await portal
        .patch(`/terms/${term.id}`, { version: 1, instead: 'incluso' }, 'bruno')
        .expect(200);
      await transition(edited, 'approved', 'bruno').expect(403);
      await transition(edited, 'approved', 'ana').expect(403);
    });

    it('is proposed anew by an edit, which the earlier author may approve', async () => {
      const term = await approved();
      const { body: edited } = await portal
        .patch(`/terms/${term.id}`, { version: 2, instead: null }, 'bruno')
        .expect(200);
      expect(edited).toMatchObject({ state: 'proposed', version: 3 });
      expect(edited).not.toHaveProperty('instead');
      expect(edited).not.toHaveProperty('decidedBy');
      await transition(edited, 'approved', 'ana').expect(200);
    });

    it('stays as it is when an edit changes nothing', async () => {
      const term = await approved();
      const { body } = await portal
        .patch(`/terms/${term.id}`, { version: 2, term: term.term })
        .expect(200);
      expect(body).toEqual(term);
    });

    it('is retired with a reason, and not edited after that', async () => {
      const term = await approved();
      const { body } = await transition(term, 'retired', 'ana').expect(400);
      expect(body.error.fields[0]).toMatchObject({ field: 'body.note' });
      const { body: retired } = await transition(
        term,
        'retired',
        'ana',
        'Ninguém diz isso',
      ).expect(200);
      expect(retired.decidedBy).toBe('user:default/ana');
      const refused = await portal
        .patch(`/terms/${term.id}`, { version: 3, instead: 'x' })
        .expect(409);
      expect(refused.body.error.code).toBe('wording-retired');
      await transition(retired, 'approved', 'bruno').expect(409);
      await transition(retired, 'proposed', 'bruno').expect(200);
    });

    it('is changed by the first of two who press at once; the other is told', async () => {
      const term = await propose();
      const answers = await Promise.all(
        ['incluso', 'sem taxa'].map(instead =>
          portal.patch(`/terms/${term.id}`, { version: 1, instead }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const lost = answers.find(({ status }) => status === 409);
      expect(lost?.body.error).toMatchObject({
        code: 'stale-version',
        currentVersion: 2,
      });
    });

    it('is approved once, however many approve at once', async () => {
      const term = await propose({ markets: [] });
      const answers = await Promise.all([
        transition(term, 'approved', 'bruno'),
        transition(term, 'approved', 'dieter'),
        transition(term, 'approved', 'lena'),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([
        200, 409, 409,
      ]);
    });

    it('names every field that is wrong', async () => {
      const wrong = {
        ...draft,
        kind: 'jargon',
        instead: undefined,
        language: 'portuguese!',
      };
      const { body } = await portal.post('/terms', wrong).expect(400);
      expect(
        body.error.fields.map(({ field }: { field: string }) => field),
      ).toContain('body.language');
      const unknown = await portal
        .post('/terms', { ...draft, term: 'x', markets: ['br', 'xx'] })
        .expect(400);
      expect(unknown.body.error.fields).toEqual([
        expect.objectContaining({
          field: 'body.markets.1',
          code: 'unknown-market',
        }),
      ]);
      const jargon = await propose({ kind: 'jargon' });
      const refused = await portal
        .patch(`/terms/${jargon.id}`, { version: 1, instead: null })
        .expect(400);
      expect(refused.body.error.fields[0].field).toBe('body.instead');
      await portal.get('/terms/TM-999999').expect(404);
    });
  });

  describe('who may write', () => {
    it('is the team in its own markets, and nobody else', async () => {
      const term = await propose();
      for (const person of [
        'dieter',
        'lena',
        'priya',
        'sam',
        'vera',
      ] as const) {
        await portal
          .post('/terms', { ...draft, term: 'x' }, person)
          .expect(403);
        await portal
          .patch(`/terms/${term.id}`, { version: 1, instead: 'x' }, person)
          .expect(403);
        await transition(term, 'approved', person).expect(403);
        await portal.post('/rules', rule, person).expect(403);
      }
      await portal
        .patch(`/terms/${term.id}`, { version: 1, markets: ['de'] })
        .expect(403);
      await portal
        .post('/terms', { ...draft, term: 'x', markets: ['br', 'de'] })
        .expect(403);
    });

    it('is no deputy: deputies review texts', async () => {
      await portal.knex('market_deputy').insert({
        market: 'br',
        person: 'user:default/sam',
        until: '2999-12-31',
      });
      const term = await propose();
      await transition(term, 'approved', 'sam').expect(403);
    });

    it('is any team for what holds everywhere, approved by another one or by legal', async () => {
      const term = await propose({ markets: [] });
      await transition(term, 'retired', 'lena', 'x').expect(403);
      await transition(term, 'approved', 'sam').expect(403);
      const { body } = await transition(term, 'approved', 'lena').expect(200);
      expect(body.decidedBy).toBe('user:default/lena');
      const german = await propose({ markets: [] }, 'dieter');
      await transition(german, 'approved', 'ana').expect(200);
    });
  });

  describe('a list', () => {
    it('stands in the order of the letters, page by page, with what holds everywhere', async () => {
      const language = 'es-MX';
      for (const [term, markets] of [
        ['zona', ['br']],
        ['Árbol', []],
        ['banco', ['de']],
        ['arena', ['br']],
      ] as const) {
        await propose(
          { language, term, markets },
          markets[0] === 'de' ? 'dieter' : 'ana',
        );
      }
      const path = `/terms?language=${language}&market=br&limit=2`;
      const { body: first } = await portal.get(path).expect(200);
      const { body: second } = await portal
        .get(`${path}&cursor=${first.nextCursor}`)
        .expect(200);
      const terms = [...first.items, ...second.items].map(
        ({ term }: { term: string }) => term,
      );
      expect(terms).toEqual(['Árbol', 'arena', 'zona']);
      expect(second).not.toHaveProperty('nextCursor');
      await portal.get(`/terms?limit=2&cursor=${first.nextCursor}`).expect(400);
    });

    it('of rules begins with the most severe', async () => {
      for (const severity of ['note', 'blocker', 'warning']) {
        await portal
          .post('/rules', { ...rule, say: severity, severity })
          .expect(201);
      }
      const { body } = await portal.get('/rules?market=br').expect(200);
      const found = body.items.map(
        ({ severity }: { severity: string }) => severity,
      );
      expect([...new Set(found)]).toEqual(['blocker', 'warning', 'note']);
    });
  });
});
