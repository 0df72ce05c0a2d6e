import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { addMeasure, unknownId } from '../__testUtils__/buildChain';
import { fieldsOf, reportPain } from '../__testUtils__/reportPain';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

interface ArchiveRecord {
  table: string;
  row: Record<string, unknown>;
}

describeEachDatabase('records of an archive over HTTP', create => {
  let filled: TestPortal;
  let restored: TestPortal;
  let records: ArchiveRecord[];

  beforeAll(async () => {
    filled = await startTestPortal(await create());
    restored = await startTestPortal(await create());
    const first = (await reportPain(filled)).id;
    const last = (await reportPain(filled)).id;
    await addMeasure(filled, first);
    const { body: voice } = await filled
      .post('/evidence', {
        type: 'complaint',
        text: '付款时才看到运费',
        channel: 'app',
        language: 'zh',
        market: 'cn',
        ground: 'consent',
        customerReference: 'c-1',
        link: { painId: last, importance: 1 },
      })
      .expect(201);
    await filled
      .post(`/evidence/${voice.id}/answers`, {
        kind: 'answer',
        text: '已经写明',
        channel: 'app',
        sentOn: new Date().toISOString().slice(0, 10),
      })
      .expect(201);
    // The first refers to the last, which by its number stands behind it.
    const { body: before } = await filled.get(`/pains/${first}`).expect(200);
    await filled
      .post(`/pains/${first}/merge`, { into: last, version: before.version })
      .expect(200);
    records = await readArchive(filled);
  });
  afterAll(async () => {
    await Promise.all([filled.stop(), restored.stop()]);
  });

  /** Without the starter content: each database begins with its own, of another date. */
  async function readArchive(portal: TestPortal): Promise<ArchiveRecord[]> {
    const { body } = await portal
      .get('/exports/archive', 'administrator')
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(Buffer.from(chunk)));
        response.on('end', () => done(null, Buffer.concat(chunks).toString()));
      })
      .expect(200);
    return (body as string)
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
      .filter(({ table }) => !table.endsWith('_version'));
  }

  const restore = (portal: TestPortal, some: readonly ArchiveRecord[]) =>
    portal.post('/archives', { records: some }, 'administrator');

  /** A row like the one that the archive has, with a key of its own. */
  function rowOf(
    table: string,
    changes: Record<string, unknown>,
  ): ArchiveRecord {
    const record = records.find(one => one.table === table);
    if (!record) throw new Error(`the archive has no ${table}`);
    const { row } = record;
    const key =
      'id' in row ? { id: unknownId.replace(/^0/, '1') } : { number: 900 };
    return { table, row: { ...row, ...key, ...changes } };
  }

  it('can be brought in one by one, in the order of the archive', async () => {
    for (const record of records) {
      await restore(restored, [record]).expect(200);
    }
    expect(await readArchive(restored)).toEqual(records);
    const { body } = await restored.get('/pains/PP-0001').expect(200);
    expect(body).toMatchObject({ mergedInto: 'PP-0002' });
    expect(body.chain).toHaveLength(4);
  });

  it('refuse to be half of what they refer to, but may bring the other half along', async () => {
    const pair = [
      rowOf('pain', { number: 901, merged_into: 902 }),
      rowOf('pain', { number: 902, merged_into: null }),
    ];
    const { body } = await restore(filled, [pair[0]]).expect(400);
    expect(fieldsOf(body)).toEqual(['body.records.0.row.merged_into']);
    await restore(filled, pair).expect(200, { added: 2, alreadyThere: 0 });
    await filled.get('/pains/PP-0901').expect(200);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['a pain that was merged into none', 'pain', { merged_into: 999 }],
    ['a pain that was merged into itself', 'pain', { merged_into: 900 }],
    ['a pain in no known state', 'pain', { state: 'asleep' }],
    ['a pain of no known kind', 'pain', { kind_id: 'no-such-kind' }],
    [
      'a pain with the words of no version of the taxonomy',
      'pain',
      { taxonomy_version: 99 },
    ],
    ['a pain whose number no list can hold', 'pain', { number: 3e9 }],
    ['a link to no voice', 'evidence_link', { evidence: 999 }],
    ['a link to no pain', 'evidence_link', { pain: 999 }],
    [
      'a link to no part of a chain',
      'evidence_link',
      { chain_item_id: unknownId },
    ],
    ['an answer to no voice', 'answer', { evidence: 999 }],
    ['a voice of no customer', 'evidence', { customer_id: unknownId }],
    ['a voice of no known type', 'evidence', { type: 'rumour' }],
    [
      'a part of a chain that hangs on none',
      'chain_item',
      { parent_id: unknownId },
    ],
    [
      'a part of a chain in no state of its type',
      'chain_item',
      { state: 'draft' },
    ],
    ['a merge into no pain', 'pain_merge', { into_pain: 999 }],
  ])('refuse %s, and leave nothing half-written', async (_, table, changes) => {
    const good = {
      table: 'customer',
      row: { id: 'good', source: 's', reference: 'r' },
    };
    const wrong = rowOf(table, changes);
    const count = async () => (await readArchive(filled)).length;
    const before = await count();
    const { body } = await restore(filled, [good, wrong]).expect(400);
    expect(fieldsOf(body)).toEqual([
      `body.records.1.row.${Object.keys(changes)[0]}`,
    ]);
    expect(await count()).toBe(before);
  });
});
