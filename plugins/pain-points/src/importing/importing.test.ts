/** @jest-environment node */
import { numberOccurrences } from '@trust-portal/plugin-pain-points-common';
import { ImportFileError } from '@trust-portal/tabular-import';
import { importFixture } from '../testing/evidenceFixtures';
import { csvChunks } from './csvChunks';
import { importRows } from './importRows';
import { proposeSettings } from './importSettings';
import { openImportFile } from './openImportFile';
import { ImportControl, runImport } from './runImport';

/** A file of bytes; Node has no `File` that can be sliced without copying its type. */
function fileOf(
  content: string | Uint8Array<ArrayBuffer>,
  name = 'reviews.csv',
) {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    slice: (from: number, to: number) => fileOf(bytes.slice(from, to), name),
    arrayBuffer: async () => bytes.slice().buffer,
  } as unknown as File;
}

async function rowsOf(file: File) {
  const rows: string[][] = [];
  for await (const chunk of csvChunks(file, 'utf-8')) rows.push(...chunk);
  return rows;
}

const vocabulary = { markets: ['cn'], channels: ['app'], segments: [] };

describe('reading a file in pieces', () => {
  it('loses nothing where a piece ends in the middle of a character or a quoted cell', async () => {
    const long = '差'.repeat(1000);
    const lines = Array.from(
      { length: 900 },
      (_unused, index) => `${index},"${long}\n, ""x"""`,
    );
    const rows = await rowsOf(fileOf(['id,text', ...lines].join('\r\n')));
    expect(rows).toHaveLength(901);
    expect(rows[900]).toEqual(['899', `${long}\n, "x"`]);
  });

  it('refuses a quote that never ends', async () => {
    await expect(rowsOf(fileOf('a,b\n1,"x\n2,y\n'))).rejects.toMatchObject({
      code: 'malformed-csv',
    });
  });

  it('reads GB18030, as spreadsheets on Chinese Windows write it', async () => {
    // 评论 / 好 in GB18030.
    const bytes = new Uint8Array([
      0xc6, 0xc0, 0xc2, 0xdb, 0x0a, 0xba, 0xc3, 0x0a,
    ]);
    const file = await openImportFile(fileOf(bytes));
    expect(file.heads).toEqual(['评论']);
    expect(file.preview).toEqual([['好']]);
  });

  it.each([
    ['', 'empty-file'],
    ['text\n', 'empty-file'],
    ['{"a": ', 'malformed-json'],
    ['PK\u0003\u0004\u0000\u0000\u0000\u0000', 'unreadable-encoding'],
  ])('says what is wrong with %j', async (content, code) => {
    const error = await openImportFile(fileOf(content)).catch(
      failure => failure,
    );
    expect(error).toBeInstanceOf(ImportFileError);
    expect(error).toMatchObject({ code });
  });
});

describe('what a person would decide about a file', () => {
  it('takes 1 for praise and 0 for a complaint, and the name of the file for the source', async () => {
    const file = await openImportFile(
      fileOf('label,review\n1,好\n0,差\n', 'Food delivery (2026).csv'),
    );
    expect(proposeSettings(file, { ...vocabulary, language: 'zh' })).toEqual({
      source: 'food-delivery-2026',
      columns: { text: 'review', type: 'label' },
      values: { type: { '0': 'complaint', '1': 'praise' } },
      defaults: {
        type: undefined,
        channel: 'app',
        market: 'cn',
        language: 'zh',
        ground: 'complaint-handling',
        redaction: 'waiting',
      },
    });
  });
});

describe('the rows of an import', () => {
  it('are numbered over the whole file, as the command line numbers them', async () => {
    const texts = ['a', 'b', 'a ', 'a', 'b'];
    async function* tables() {
      yield { heads: ['text'], rows: texts.slice(0, 2).map(cell => [cell]) };
      yield { heads: ['text'], rows: texts.slice(2).map(cell => [cell]) };
    }
    const rows = [];
    for await (const batch of importRows({
      tables: tables(),
      columns: { text: 'text' },
      after: 1,
    })) {
      rows.push(...batch);
    }
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(rows.map(({ occurrence }) => occurrence)).toEqual(
      numberOccurrences(texts).slice(1),
    );
  });
});

describe('sending an import', () => {
  const settings = {
    source: 'reviews',
    columns: { text: 'review' },
    values: {},
    defaults: {
      type: 'complaint' as const,
      channel: 'app',
      market: 'cn',
      language: 'zh',
      ground: 'consent' as const,
      redaction: 'waiting' as const,
    },
  };
  function setUp(position = 0) {
    const sent: number[][] = [];
    const control = new ImportControl();
    const api = {
      startImport: async () => importFixture({ position }),
      importRows: async ({
        body,
      }: {
        body: { rows: Array<{ line: number }> };
      }) => {
        sent.push(body.rows.map(({ line }) => line));
        return importFixture({ position: 3, added: body.rows.length });
      },
      finishImport: async () => importFixture({ state: 'finished' }),
      cancelImport: async () => importFixture({ state: 'cancelled' }),
    };
    return { sent, control, api };
  }
  const content = 'review\none\ntwo\nthree\n';

  it('goes on behind the last row that an interrupted one sent', async () => {
    const { sent, control, api } = setUp(2);
    const file = await openImportFile(fileOf(content));
    const result = await runImport({
      api,
      file,
      settings,
      control,
      onProgress: () => undefined,
    });
    expect(sent).toEqual([[3]]);
    expect(result.state).toBe('finished');
  });

  it('waits while it is paused and ends when it is cancelled', async () => {
    const { sent, control, api } = setUp();
    const file = await openImportFile(fileOf(content));
    control.pause();
    const running = runImport({
      api,
      file,
      settings,
      control,
      onProgress: () => undefined,
    });
    control.cancel();
    expect((await running).state).toBe('cancelled');
    expect(sent).toEqual([]);
  });
});
