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

describeEachDatabase('the check of a text', create => {
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

  describe('the text check', () => {
    const check = (text: string, as?: 'vera') =>
      portal.post('/text-checks', { text, markets: ['br'] }, as);

    it('holds a text against what is approved, from the moment it is', async () => {
      const term = await propose({ term: 'promoção relâmpago' });
      const text = 'Só hoje: PROMOÇÃO RELÂMPAGO!';
      const before = await check(text, 'vera').expect(200);
      expect(before.body.hits).toEqual([]);
      const { body: now } = await transition(term, 'approved', 'bruno').expect(
        200,
      );
      const { body } = await check(text).expect(200);
      expect(body.hits).toEqual([
        {
          from: 9,
          to: 27,
          matched: 'PROMOÇÃO RELÂMPAGO',
          record: term.id,
          kind: 'forbidden',
          severity: 'warning',
          markets: ['br'],
          suggestions: ['sem custo'],
        },
      ]);
      await transition(now, 'retired', 'ana', 'x').expect(200);
      const after = await check(text).expect(200);
      expect(after.body.hits).toEqual([]);
    });

    it('sees what another replica changed, without being told', async () => {
      const term = await approved({ term: 'outra réplica' });
      expect((await check('outra réplica')).body.hits).toHaveLength(1);
      // Another process would not announce to this one.
      await portal
        .knex('term')
        .where({ number: Number(term.id.slice(3)) })
        .update({ state: 'retired', version: 3 });
      const realNow = performance.now();
      jest.spyOn(performance, 'now').mockReturnValue(realNow + 10_000);
      expect((await check('outra réplica')).body.hits).toEqual([]);
      jest.restoreAllMocks();
    });

    it('finds the phrases of a rule, and says what to say instead', async () => {
      const { body: proposed } = await portal
        .post('/rules', { ...rule, say: 'Já estamos vendo' })
        .expect(201);
      await portal
        .post(
          `/rules/${proposed.id}/transitions`,
          { to: 'approved', version: 1 },
          'bruno',
        )
        .expect(200);
      const { body } = await check('Não é culpa nossa.').expect(200);
      expect(body.hits[0]).toMatchObject({
        record: proposed.id,
        kind: 'rule',
        severity: 'blocker',
        suggestions: ['Já estamos vendo'],
        why: rule.why,
        situation: rule.situation,
      });
    });

    it('keeps no text', async () => {
      const secret = 'um segredo que ninguém guarda';
      await check(secret).expect(200);
      const rows = await portal.knex('activity').select('*');
      expect(JSON.stringify(rows)).not.toContain(secret);
    });

    it('refuses an unknown market and a text without end', async () => {
      await portal
        .post('/text-checks', { text: 'x', markets: ['xx'] })
        .expect(400);
      await check('x'.repeat(50_001)).expect(400);
    });
  });
});
