import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  EvidenceImport,
  proposeColumnMapping,
  sendImport,
  toImportRows,
} from '@trust-portal/plugin-pain-points-common';
import { parseTable } from '@trust-portal/tabular-import';
import { Test } from 'supertest';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';
import { readTallies } from '../database/evidenceTallies';

const voice = {
  type: 'complaint',
  channel: 'app',
  language: 'zh',
  market: 'cn',
  ground: 'consent',
  redaction: 'not-needed',
} as const;

/** Texts that a spreadsheet, a parser or a database would rather not have. */
const uglyTexts = [
  '=HYPERLINK("http://x","y")',
  '+1 太慢',
  '-5',
  "'=quoted",
  '@SUM(A1)',
  '逗号,引号"和\n换行',
  '<script>alert(1)</script>',
  '表情😀与全角ＡＢＣ',
];

describeEachDatabase('exports over HTTP', create => {
  /** Holds what {@link fill} gives it. */
  let filled: TestPortal;
  /** Nothing but starter content. */
  let empty: TestPortal;
  let restored: TestPortal;
  let painId: string;

  beforeAll(async () => {
    filled = await startTestPortal(await create());
    empty = await startTestPortal(await create());
    restored = await startTestPortal(await create());
    await fill(filled);
  });
  afterAll(async () => {
    await Promise.all([filled.stop(), empty.stop(), restored.stop()]);
  });

  async function fill(portal: TestPortal): Promise<void> {
    for (const [index, text] of uglyTexts.entries()) {
      await portal
        .post('/evidence', {
          ...voice,
          text,
          saidOn: index % 2 ? '2026-11-01' : undefined,
          rating: index % 3 ? index : undefined,
          externalReference: index % 4 ? `=T-${index}` : undefined,
          customerReference: `customer-${index % 3}`,
        })
        .expect(201);
    }
    for (let count = 0; count < 3; count += 1) {
      const { body } = await portal
        .post('/pains', {
          kindId: 'poor-after-sales',
          title: { zh: `=退款 ${count}` },
          description: { en: 'Refunds arrive late' },
          markets: ['cn', 'us'],
          severity: 4,
          frequency: 3,
        })
        .expect(201);
      painId = body.id;
    }
  }

  /** The whole file as text, whatever its media type. */
  async function download(portal: TestPortal, path: string): Promise<string> {
    const { body } = await portal
      .get(path, 'administrator')
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(Buffer.from(chunk)));
        response.on('end', () => done(null, Buffer.concat(chunks).toString()));
      })
      .expect(200);
    return body;
  }

  /** Each database begins with starter content of its own date. */
  function recordsOf(archive: string): string[] {
    return archive
      .split('\n')
      .filter(
        line => !/^\{"table":"(taxonomy|priority_table)_version"/.test(line),
      );
  }

  it('of voices can be imported again and are then the same', async () => {
    const csv = await download(filled, '/exports/evidence?format=csv');
    const json = await download(filled, '/exports/evidence?format=json');
    expect(csv + json).not.toContain('customer-');
    const [rows, sameRows] = [csv, json].map(file => {
      const table = parseTable(file.replace(/^\uFEFF/, ''));
      return toImportRows({
        table,
        columns: proposeColumnMapping(table.heads),
      });
    });
    expect(rows).toEqual(sameRows);

    async function answerOf(call: Test): Promise<EvidenceImport> {
      const { body, status } = await call;
      expect(status).toBeLessThan(300);
      return body;
    }
    const result = await sendImport({
      api: {
        startImport: input => answerOf(empty.post('/imports', input.body)),
        importRows: input =>
          answerOf(
            empty.post(`/imports/${input.params.importId}/rows`, input.body),
          ),
        finishImport: input =>
          answerOf(empty.post(`/imports/${input.params.importId}/finish`, {})),
        cancelImport: input =>
          answerOf(empty.post(`/imports/${input.params.importId}/cancel`, {})),
      },
      fileName: 'evidence.csv',
      fileHash: '0'.repeat(64),
      source: 'again',
      defaults: {
        channel: 'email',
        language: 'en',
        market: 'us',
        ground: 'trial-data',
        redaction: 'waiting',
      },
      rows,
    });
    expect(result).toMatchObject({
      state: 'finished',
      added: uglyTexts.length,
      rejected: 0,
    });
    expect(await download(empty, '/exports/evidence?format=csv')).toBe(csv);
    expect(await download(empty, '/exports/evidence?format=json')).toBe(json);
  });

  it('of CSV are defused, with heads in the language of the reader', async () => {
    const response = await filled
      .get('/exports/evidence?format=csv')
      .set('accept-language', 'zh-CN')
      .expect(200);
    expect(response.text.split('\r\n')[0]).toBe(
      '\uFEFF原文,类型,渠道,语言,市场,客户群,表达日期,外部编号,评分,留存依据,脱敏,留存至,来源,声音编号',
    );
    expect(response.text).not.toMatch(/(^|\r\n|,)"?[=+@]/);
    expect(response.headers['content-disposition']).toContain('evidence.csv');
  });

  it('hold what the reader may read and the filters leave, and nothing else', async () => {
    const { body: inner } = await filled
      .post('/evidence', {
        ...voice,
        text: '内部处理',
        ground: 'complaint-handling',
      })
      .expect(201);
    const idsFor = async (role: 'support' | 'visitor', filter = '') => {
      const { body } = await filled
        .get(`/exports/evidence?format=json${filter}`, role)
        .expect(200);
      return body.map(({ id }: { id: string }) => id);
    };
    expect(await idsFor('support')).toHaveLength(uglyTexts.length + 1);
    expect(await idsFor('support')).toContain(inner.id);
    expect(await idsFor('visitor')).toHaveLength(uglyTexts.length);
    expect(await idsFor('visitor')).not.toContain(inner.id);
    expect(await idsFor('support', '&type=praise')).toEqual([]);
    await filled.get('/exports/evidence?format=xml').expect(400);
    await filled.get('/exports/archive', 'support').expect(403);
  });

  it('of pains hold all pages', async () => {
    const { body } = await filled
      .get('/exports/pains?format=json', 'visitor')
      .expect(200);
    expect(body.map(({ id }: { id: string }) => id)).toEqual([
      'PP-0003',
      'PP-0002',
      'PP-0001',
    ]);
    const csv = await filled
      .get('/exports/pains?market=us', 'visitor')
      .expect(200);
    expect(csv.text).toContain("'=退款 0");
    expect(csv.text.trim().split('\r\n')).toHaveLength(4);
  });

  it('of everything bring an empty database to the same state, also when it is done twice', async () => {
    await filled
      .post('/evidence/links', {
        evidenceIds: ['EV-000001', 'EV-000002', 'EV-000003'],
        painId,
        importance: 1,
      })
      .expect(200);
    await filled
      .post(
        '/evidence/EV-000002/erasure',
        { reason: '客户要求' },
        'data-protection',
      )
      .expect(200);
    const archive = await download(filled, '/exports/archive');
    const records = archive
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    const restore = async () => {
      const { body } = await restored
        .post('/archives', { records }, 'administrator')
        .expect(200);
      return body;
    };
    const { added, alreadyThere } = await restore();
    // The starter content of its own that every database begins with.
    expect({ added, alreadyThere }).toEqual({
      added: records.length - 2,
      alreadyThere: 2,
    });
    expect(await restore()).toEqual({ added: 0, alreadyThere: records.length });

    expect(recordsOf(await download(restored, '/exports/archive'))).toEqual(
      recordsOf(archive),
    );
    expect(await readTallies(restored.knex)).toEqual(
      await readTallies(filled.knex),
    );
    const found = await restored
      .get(`/evidence?q=${encodeURIComponent('换行')}`)
      .expect(200);
    expect(found.body.totalCount).toBe(1);
    const pains = await restored
      .get(`/pains?q=${encodeURIComponent('退款')}&sort=evidence`)
      .expect(200);
    expect(pains.body.items[0]).toMatchObject({ id: painId, evidenceCount: 3 });
    // New rows get numbers behind those that came with the archive.
    const { body: next } = await restored
      .post('/evidence', { ...voice, text: '新的一条' })
      .expect(201);
    expect(next.id).toBe('EV-000010');
  });

  it('refuse records with unknown tables, columns or values, and take none of them', async () => {
    const portal = empty;
    const good = {
      table: 'customer',
      row: { id: 'c', source: 's', reference: 'r' },
    };
    const { body } = await portal
      .post(
        '/archives',
        {
          records: [
            good,
            { table: 'customer', row: { id: 7, source: null, password: 'x' } },
            { table: 'customer', row: { id: 'x'.repeat(37), source: 's' } },
          ],
        },
        'administrator',
      )
      .expect(400);
    expect(
      body.error.fields.map(({ field }: { field: string }) => field),
    ).toEqual([
      'body.records.1.row.password',
      'body.records.1.row.id',
      'body.records.1.row.source',
      'body.records.2.row.id',
    ]);
    await portal
      .post(
        '/archives',
        { records: [good, { table: 'database_mark', row: {} }] },
        'administrator',
      )
      .expect(400);
    expect(await portal.knex('customer').where({ id: 'c' })).toEqual([]);
    await portal.post('/archives', { records: [good] }, 'support').expect(403);
  });

  it('bring erasures in that are applied at once', async () => {
    const portal = empty;
    const { body } = await portal
      .post('/evidence', { ...voice, text: '要忘记的话' })
      .expect(201);
    const row = await portal
      .knex('evidence')
      .orderBy('number', 'desc')
      .first('number', 'text_hash');
    const erasure = {
      table: 'erasure',
      row: {
        evidence: Number(row.number),
        text_hash: row.text_hash,
        reason_code: 'request',
        erased_at: '2026-11-01T00:00:00.000Z',
        erased_by: 'user:default/data-protection',
      },
    };
    await portal
      .post('/archives', { records: [erasure] }, 'administrator')
      .expect(200);
    await portal
      .get(`/evidence/${body.id}`)
      .expect(({ body: { shown } }) => expect(shown).toBe('erased'));
    await portal
      .get(`/evidence?q=${encodeURIComponent('忘记')}`)
      .expect(({ body: page }) => expect(page.items).toEqual([]));
  });
});
