import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { ImportRow } from '@trust-portal/plugin-pain-points-common';
import { createHash } from 'node:crypto';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

const defaults = {
  type: 'complaint',
  channel: 'app',
  language: 'zh',
  market: 'cn',
  ground: 'trial-data',
  redaction: 'not-needed',
} as const;

describeEachDatabase('imports over HTTP', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  function draftOf(name: string) {
    return {
      fileName: `${name}.csv`,
      source: name,
      totalRows: 3,
      fileHash: createHash('sha256').update(name).digest('hex'),
      defaults,
    };
  }

  async function start(name: string): Promise<string> {
    const { body } = await portal.post('/imports', draftOf(name)).expect(201);
    return body.id;
  }

  const rows: ImportRow[] = ['慢', '贵', '慢'].map((text, index) => ({
    line: index + 1,
    occurrence: index === 2 ? 2 : 1,
    text,
  }));

  function send(id: string, batch: ImportRow[]) {
    return portal.post(`/imports/${id}/rows`, { rows: batch });
  }

  it.each(['line', 'occurrence'])(
    'names a %s that no column holds',
    async field => {
      const id = await start(`large-${field}`);
      const row = { ...rows[0], [field]: 2_147_483_648 };
      const { body } = await send(id, [row]).expect(400);
      expect(body.error.fields[0].field).toBe(`body.rows.0.${field}`);
    },
  );

  it('takes every row of a file once, however often it is sent', async () => {
    const id = await start('twice');
    const { body } = await send(id, rows).expect(200);
    expect(body).toMatchObject({
      added: 3,
      alreadyThere: 0,
      rejected: 0,
      position: 3,
    });
    await portal.post(`/imports/${id}/finish`, {}).expect(200);

    const again = await start('twice');
    expect(again).not.toBe(id);
    await send(again, rows)
      .expect(200)
      .expect(({ body: result }) =>
        expect(result).toMatchObject({ added: 0, alreadyThere: 3 }),
      );
    await portal
      .get(`/evidence?import=${id}`)
      .expect(({ body: page }) => expect(page.totalCount).toBe(3));
  });

  it('goes on where an interrupted one was', async () => {
    const id = await start('resumed');
    await send(id, rows.slice(0, 2)).expect(200);
    const { body: resumed } = await portal
      .post('/imports', draftOf('resumed'))
      .expect(200);
    expect(resumed).toMatchObject({ id, position: 2 });
    await send(id, rows)
      .expect(200)
      .expect(({ body }) =>
        expect(body).toMatchObject({ added: 3, alreadyThere: 0, position: 3 }),
      );
  });

  it('takes the good rows and reports each bad one with its line, column and reason', async () => {
    const id = await start('mixed');
    const { body } = await send(id, [
      {
        line: 1,
        text: '好的一条',
        type: '好评',
        saidOn: '2024年3月5日 12:00',
        rating: '4.5',
      },
      { line: 2, text: ' ' },
      { line: 3, text: '=HYPERLINK("x")', market: 'zz', saidOn: '2024-02-31' },
      { line: 4, text: 'x'.repeat(20_001) },
      { line: 5, text: 'nul \u0000' },
      { line: 6, text: 'ok', rating: '=cmd' },
    ]).expect(200);
    expect(body).toMatchObject({ added: 1, rejected: 5, position: 6 });
    const { body: page } = await portal
      .get(`/evidence?import=${id}`)
      .expect(200);
    expect(page.items).toMatchObject([
      { type: 'praise', saidOn: '2024-03-05', rating: 4.5 },
    ]);

    const report = await portal.get(`/imports/${id}/rejects`).expect(200);
    expect(report.text).toBe(
      [
        '\uFEFFRow,Column,Reason,Value',
        '2,Text,The text is empty,',
        '3,Market,There is no such market,zz',
        '3,Said on,This is no date such as 2026-11-05,2024-02-31',
        '4,Text,The value is too long,',
        '5,Text,The value holds a NUL character,',
        "6,Rating,This is no number between -1000 and 1000,'=cmd",
        '',
      ].join('\r\n'),
    );
    expect(report.headers['content-type']).toContain('text/csv');
    const chinese = await portal
      .get(`/imports/${id}/rejects`)
      .set('accept-language', 'zh-CN,zh;q=0.9')
      .expect(200);
    expect(chinese.text).toContain('行,列,原因,值\r\n2,原文,原文为空,');
  });

  it('keeps customers apart by source and never by their outside name', async () => {
    const id = await start('customers');
    await send(id, [
      { line: 1, text: '甲', customerReference: 'client-one' },
      { line: 2, text: '乙', customerReference: 'client-one' },
      {
        line: 3,
        text: '丙',
        customerReference: 'client-one',
        source: 'elsewhere',
      },
    ]).expect(200);
    const { body } = await portal.get(`/evidence?import=${id}`).expect(200);
    const [third, second, first] = body.items.map(
      ({ customerId }: { customerId: string }) => customerId,
    );
    expect(first).toBe(second);
    expect(third).not.toBe(first);
    expect(JSON.stringify(body)).not.toContain('client-one');
  });

  it('writes one row of activity for a batch', async () => {
    const id = await start('activity');
    await send(id, rows).expect(200);
    const activity = await portal
      .knex('activity')
      .where({ record: `pain-points/import/${id}` })
      .pluck('action');
    expect(activity.sort()).toEqual(['evidence-imported', 'import-started']);
  });

  it('takes nothing more once it has ended, and ends in one way only', async () => {
    const id = await start('ended');
    await send(id, rows.slice(0, 1)).expect(200);
    await portal.post(`/imports/${id}/cancel`, {}).expect(200);
    await portal.post(`/imports/${id}/cancel`, {}).expect(200);
    await portal.post(`/imports/${id}/finish`, {}).expect(409);
    const { body } = await send(id, rows).expect(409);
    expect(body.error).toMatchObject({
      code: 'import-ended',
      state: 'cancelled',
    });
    await portal
      .get(`/evidence?import=${id}`)
      .expect(({ body: page }) => expect(page.totalCount).toBe(1));
  });

  it.each([
    [
      'more rows than one request may carry',
      {
        rows: Array.from({ length: 2001 }, (_row, line) => ({
          line: line + 1,
          text: 'x',
        })),
      },
      'body.rows',
    ],
    ['no rows', { rows: [] }, 'body.rows'],
    ['a line of zero', { rows: [{ line: 0, text: 'x' }] }, 'body.rows.0.line'],
    [
      'a column that it does not have',
      { rows: [{ line: 1, text: 'x', password: 'y' }] },
      'body.rows.0.password',
    ],
  ])('refuses %s', async (name, body, field) => {
    const id = await start(`refused-${name.replace(/\W+/g, '-')}`);
    const { body: answer } = await portal
      .post(`/imports/${id}/rows`, body)
      .expect(400);
    expect(answer.error.fields).toContainEqual(
      expect.objectContaining({ field }),
    );
    await portal
      .get(`/imports/${id}`)
      .expect(({ body: { position } }) => expect(position).toBe(0));
  });

  it('refuses defaults that are not configured', async () => {
    const draft = draftOf('defaults');
    const { body } = await portal
      .post('/imports', {
        ...draft,
        defaults: { ...defaults, market: 'xx', channel: 'yy' },
      })
      .expect(400);
    expect(
      body.error.fields.map(({ field }: { field: string }) => field),
    ).toEqual(['body.defaults.market', 'body.defaults.channel']);
  });

  it('refuses a body that is too large before reading it', async () => {
    const id = await start('large');
    await send(id, [{ line: 1, text: 'x' }])
      .send({ rows: [{ line: 1, text: 'x'.repeat(5_000_000) }] })
      .expect(413);
  });

  it('is neither seen nor driven by those who may not import', async () => {
    const id = await start('private');
    await portal.get(`/imports/${id}`, 'product').expect(403);
    await portal.get('/imports', 'visitor').expect(403);
    await portal.get(`/imports/${id}/rejects`, 'visitor').expect(403);
    await portal.post(`/imports/${id}/cancel`, {}, 'product').expect(403);
  });

  it('lists imports newest first, page by page', async () => {
    const { body: first } = await portal.get('/imports?limit=2').expect(200);
    const { body: second } = await portal
      .get(`/imports?limit=2&cursor=${first.nextCursor}`)
      .expect(200);
    const begun = [...first.items, ...second.items].map(
      ({ startedAt }: { startedAt: string }) => startedAt,
    );
    expect(begun).toHaveLength(4);
    expect(begun).toEqual([...begun].sort().reverse());
  });
});
