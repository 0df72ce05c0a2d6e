import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import {
  createTestContext,
  insertTestPain,
  testCaller,
} from '../__testUtils__/createTestContext';
import { formatPainId } from '../pains/painNumber';
import { DefaultEvidenceService } from './DefaultEvidenceService';
import { DefaultImportService } from './DefaultImportService';

const longestText = 20_000;
const megabyte = 1_000_000;

describeEachDatabase('many voices at once', create => {
  let knex: Knex;
  let service: DefaultEvidenceService;
  let ids: string[];
  let painId: string;

  beforeAll(async () => {
    knex = await create();
    const context = await createTestContext(knex);
    service = new DefaultEvidenceService(context);
    painId = formatPainId(await insertTestPain(knex));
    const imports = new DefaultImportService(context);
    const { progress } = await imports.start(testCaller, {
      fileName: 'long.csv',
      fileHash: '1'.repeat(64),
      source: 'long',
      defaults: {
        type: 'complaint',
        channel: 'app',
        language: 'zh',
        market: 'cn',
        ground: 'complaint-handling',
        redaction: 'waiting',
      },
    });
    await imports.takeRows(
      testCaller,
      progress.id,
      Array.from({ length: 500 }, (_row, index) => ({
        line: index + 1,
        occurrence: 1,
        text: `${index}${
          index < 100 ? '😀'.repeat(longestText / 2 - 2) : '慢'
        }`,
      })),
    );
    const numbers = await knex('evidence').orderBy('number').pluck('number');
    ids = numbers.map(number => `EV-${String(number).padStart(6, '0')}`);
  });

  async function statementsOf(change: () => Promise<unknown>): Promise<number> {
    let statements = 0;
    const count = () => {
      statements += 1;
    };
    knex.on('query', count);
    await change();
    knex.removeListener('query', count);
    return statements;
  }

  it.each([
    [
      'linked',
      (evidenceIds: string[]) =>
        service.link(testCaller, { evidenceIds, painId, importance: 1 }),
    ],
    [
      'assigned',
      (evidenceIds: string[]) =>
        service.assign(testCaller, {
          evidenceIds,
          assignee: testCaller.actor,
        }),
    ],
  ])('are %s in as many statements as few', async (_name, change) => {
    const few = await statementsOf(() => change(ids.slice(0, 2)));
    const many = await statementsOf(async () => {
      expect(await change(ids)).toBe(498);
    });
    expect(many).toBe(few);
  });

  it('make a page below a megabyte, with whole characters, and the whole text in the detail', async () => {
    const page = await service.list(testCaller, {
      sort: 'oldest',
      limit: 100,
      state: undefined,
      type: undefined,
      channel: undefined,
      language: undefined,
      market: undefined,
      ground: undefined,
      redaction: undefined,
      pain: undefined,
      import: undefined,
    });
    expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(megabyte);
    expect(page.items[0]).toMatchObject({ textCut: true, shown: 'original' });
    expect(page.items[0].text).not.toMatch(/\p{Surrogate}/u);
    const detail = await service.get(testCaller, ids[0]);
    expect(detail.text?.length).toBeGreaterThan(longestText - 10);
    expect(detail).not.toHaveProperty('textCut');
  });
});
