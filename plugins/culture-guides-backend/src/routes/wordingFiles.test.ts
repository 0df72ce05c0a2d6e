import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

const head =
  'kind,language,term,variants,markets,instead,note.en,caseSensitive';

describeEachDatabase('files of wording', create => {
  let portal: TestPortal;

  beforeEach(async () => {
    portal = await startTestPortal(await create());
  });
  afterEach(() => portal.stop());

  const send = (
    csv: string,
    options: { dryRun?: boolean } = {},
    as?: 'ana' | 'dieter' | 'lena' | 'vera',
  ) => portal.post('/terms/imports', { csv, ...options }, as);
  const doneToTerms = (): Promise<string[]> =>
    portal.knex('activity').where('action', 'like', 'term-%').pluck('action');
  const csv = (...lines: string[]) => [head, ...lines].join('\r\n');

  it('give new rows once: the same file again changes nothing', async () => {
    const file = csv(
      'forbidden,pt-BR,grátis,de graça | gratuito,br,sem custo,"No, never",',
      'preferred,zh-Hans,退货,退換,,,,true',
    );
    const first = await send(file).expect(200);
    expect(first.body).toEqual({
      added: 2,
      changed: 0,
      unchanged: 0,
      rejects: [],
    });
    const again = await send(file).expect(200);
    expect(again.body).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    const { body } = await portal.get('/terms').expect(200);
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).toMatchObject({
      state: 'proposed',
      variants: ['de graça', 'gratuito'],
      markets: ['br'],
      note: { en: 'No, never' },
      version: 1,
    });
    expect(await doneToTerms()).toEqual(['term-imported']);
  });

  it('say in a dry run what would happen, and leave no trace', async () => {
    const file = csv('forbidden,pt-BR,grátis,,br,,,', 'forbidden,xx!,y,,,,,');
    const dry = await send(file, { dryRun: true }).expect(200);
    expect(await portal.knex('term').select('number')).toEqual([]);
    expect(await doneToTerms()).toEqual([]);
    const real = await send(file).expect(200);
    expect(dry.body).toEqual(real.body);
    expect(real.body.added).toBe(1);
  });

  it('give their good rows, and each bad one is named with its line, field and reason', async () => {
    const file = csv(
      'forbidden,pt-BR,"duas',
      'linhas",,br,,,',
      'rude,pt-BR,a,,br,,,',
      'jargon,pt-BR,b,,br,,,',
      'forbidden,pt-BR,c,,de,,,',
      'forbidden,pt-BR,d,,xx,,,',
      'forbidden,pt-BR,e,,br,,,maybe',
      'forbidden,pt-BR,f,,br,,,,,,',
      'forbidden,pt-BR,g\uFFFD,,br,,,',
      'forbidden,pt-BR,,,br,,,',
      '',
      'forbidden,pt-BR,h,,br,,,',
      'forbidden,pt-BR,h,,br,other,,',
      `forbidden,pt-BR,i,${'a|'.repeat(100_000)},br,,,`,
    );
    const { body } = await send(file).expect(200);
    expect(body.added).toBe(2);
    expect(
      body.rejects.map((reject: Record<string, unknown>) => [
        reject.line,
        reject.field,
        reject.code,
      ]),
    ).toEqual([
      [4, 'kind', 'invalid-value'],
      [5, 'instead', 'custom'],
      [6, 'markets', 'not-allowed'],
      [7, 'markets', 'unknown-market'],
      [8, 'caseSensitive', 'invalid-type'],
      [9, 'row', 'too-many-cells'],
      [10, 'term', 'wrong-encoding'],
      [11, 'term', 'invalid-type'],
      [14, 'row', 'duplicate-row'],
      [15, 'variants', 'too-long'],
    ]);
  });

  it('change what they name, and leave alone what they have no column for', async () => {
    await send(csv('forbidden,pt-BR,grátis,de graça,br,sem custo,Why,')).expect(
      200,
    );
    const { body: before } = await portal.get('/terms/TM-0001').expect(200);
    await portal
      .post(
        '/terms/TM-0001/transitions',
        { to: 'approved', version: before.version },
        'bruno',
      )
      .expect(200);
    const { body } = await send(
      'Language;类型;TERM;Instead\nfoo\npt-BR;forbidden;grátis;incluso',
    ).expect(200);
    expect(body).toMatchObject({ added: 0, changed: 1 });
    const { body: after } = await portal.get('/terms/TM-0001').expect(200);
    expect(after).toMatchObject({
      state: 'proposed',
      instead: 'incluso',
      variants: ['de graça'],
      markets: ['br'],
      note: { en: 'Why' },
      version: 3,
    });
  });

  it('do not take over the terms of another team', async () => {
    await send(csv('forbidden,de,gratis,,de,,,'), {}, 'dieter').expect(200);
    const { body } = await send(csv('forbidden,de,gratis,,br,,,')).expect(200);
    expect(body.rejects).toEqual([
      expect.objectContaining({ code: 'not-allowed' }),
    ]);
    const repeated = await send(csv('forbidden,de,gratis,,de,,,')).expect(200);
    expect(repeated.body).toMatchObject({ unchanged: 1, rejects: [] });
  });

  it('are refused as a whole when nobody can tell what they are', async () => {
    for (const [file, code] of [
      ['nothing,of,this\n1,2,3', 'missing-column'],
      ['k\u0000i\u0000n\u0000d\u0000', 'wrong-encoding'],
      [csv('forbidden,de,"never ends'), 'malformed-csv'],
      [csv(...Array(10_001).fill('forbidden,de,x,,,,,')), 'too-many-rows'],
    ]) {
      const { body } = await send(file).expect(400);
      expect(body.error.fields).toEqual([
        expect.objectContaining({ field: 'body.csv', code }),
      ]);
    }
    await send(csv('forbidden,de,x,,,,,'), {}, 'vera').expect(403);
    await send(csv('forbidden,de,x,,,,,'), {}, 'lena').expect(403);
  });

  it('that are sent twice at once are taken once', async () => {
    const file = csv(
      ...Array.from(
        { length: 40 },
        (_row, index) => `forbidden,pt-BR,termo ${index},,br,,,`,
      ),
    );
    const answers = await Promise.all([send(file), send(file), send(file)]);
    const added = answers.map(({ body }) => body.added);
    expect(added.reduce((sum, count) => sum + count, 0)).toBe(40);
    expect(await portal.knex('term').select('number')).toHaveLength(40);
  });

  it('come out as they went in, in the language of the reader and safe for spreadsheets', async () => {
    await send(
      csv('forbidden,pt-BR,=1+1,"@a | b\\|c",br,-x,"line\nbreak",true'),
    ).expect(200);
    const out = await portal
      .get('/exports/terms', 'vera')
      .set('accept-language', 'zh')
      .expect(200);
    expect(out.headers['content-type']).toContain('text/csv');
    expect(out.text.startsWith('\uFEFF编号,状态,类型,语言,术语')).toBe(true);
    expect(out.text).toContain(",'=1+1,");
    const { body } = await send(out.text).expect(200);
    expect(body).toEqual({
      added: 0,
      changed: 0,
      unchanged: 1,
      rejects: [],
    });
  });

  it('of rules come out and go in as well', async () => {
    const rule = {
      market: 'br',
      language: 'pt-BR',
      situation: { en: 'A parcel is late', zh: '包裹迟到' },
      say: 'Vamos resolver',
      avoid: 'Não é culpa nossa',
      phrases: ['culpa nossa', 'a|b'],
      why: { zh: '推卸责任' },
      severity: 'blocker',
      source: { title: 'Procon', url: 'https://example.org/' },
    };
    await portal.post('/rules', rule).expect(201);
    const { text } = await portal.get('/exports/rules?market=br').expect(200);
    const again = await portal.post('/rules/imports', { csv: text });
    expect(again.body).toMatchObject({ unchanged: 1, rejects: [] });
    const changed = await portal.post('/rules/imports', {
      csv: text.replace('推卸责任', '推卸责任只会更糟'),
    });
    expect(changed.body).toMatchObject({ changed: 1, rejects: [] });
    const { body } = await portal.get('/rules/DD-0001').expect(200);
    expect(body).toMatchObject({
      ...rule,
      why: { zh: '推卸责任只会更糟' },
      version: 2,
    });
    const elsewhere = await portal.post('/rules/imports', {
      csv: text.replaceAll(',br,', ',de,'),
    });
    expect(elsewhere.body.rejects).toEqual([
      expect.objectContaining({
        line: 2,
        field: 'market',
        code: 'not-allowed',
      }),
    ]);
  });
});
