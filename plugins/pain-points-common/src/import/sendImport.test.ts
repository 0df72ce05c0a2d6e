/** @jest-environment node */
// jsdom lacks the subtle crypto that browsers have.
import { hashFile, sendImport, type ImportApi } from './sendImport';
import type { EvidenceImport, ImportRow } from '../schemas';

const defaults = {
  channel: 'app',
  language: 'zh',
  market: 'cn',
  ground: 'trial-data',
  redaction: 'not-needed',
} as const;

function rowsOf(count: number): ImportRow[] {
  return Array.from({ length: count }, (_row, index) => ({
    line: index + 1,
    text: `voice ${index + 1}`,
  }));
}

/** A server that remembers one import. */
function createServer(
  options: { position?: number; cancelAfter?: number } = {},
) {
  const taken: number[] = [];
  let state: EvidenceImport = {
    id: '0190b7c4-0000-7000-8000-000000000001',
    fileName: 'reviews.csv',
    source: 'food-delivery',
    state: 'running',
    position: options.position ?? 0,
    added: 0,
    alreadyThere: 0,
    rejected: 0,
    startedBy: 'user:default/li-wei',
    startedAt: '2026-11-22T00:00:00.000Z',
  };
  const api: ImportApi = {
    startImport: async () => state,
    importRows: async ({ body }) => {
      taken.push(...body.rows.map(row => row.line));
      const position = body.rows[body.rows.length - 1].line;
      const cancelled = position >= (options.cancelAfter ?? Infinity);
      state = {
        ...state,
        position,
        state: cancelled ? 'cancelled' : 'running',
      };
      return state;
    },
    finishImport: async () => {
      state = { ...state, state: 'finished' };
      return state;
    },
    cancelImport: async () => state,
  };
  return { api, taken };
}

const request = {
  fileName: 'reviews.csv',
  fileHash: 'a'.repeat(64),
  source: 'food-delivery',
  defaults,
};

describe('sending an import', () => {
  it('sends every row once, tells progress and ends the import', async () => {
    const { api, taken } = createServer();
    const positions: number[] = [];
    const result = await sendImport({
      ...request,
      api,
      rows: rowsOf(4500),
      onProgress: progress => positions.push(progress.position),
    });
    expect(result.state).toBe('finished');
    expect(taken).toEqual(rowsOf(4500).map(row => row.line));
    expect(positions).toEqual([0, 2000, 4000, 4500, 4500]);
  });

  it('goes on behind the last row that was taken', async () => {
    const { api, taken } = createServer({ position: 2000 });
    await sendImport({ ...request, api, rows: rowsOf(2003) });
    expect(taken).toEqual([2001, 2002, 2003]);
  });

  it('stops when somebody else cancelled the import', async () => {
    const { api, taken } = createServer({ cancelAfter: 2000 });
    const result = await sendImport({ ...request, api, rows: rowsOf(4000) });
    expect(result.state).toBe('cancelled');
    expect(taken).toHaveLength(2000);
  });

  it('stops between two requests when the person aborts', async () => {
    const { api, taken } = createServer();
    const controller = new AbortController();
    const sending = sendImport({
      ...request,
      api,
      rows: rowsOf(6000),
      signal: controller.signal,
      onProgress: progress => {
        if (progress.position === 2000) controller.abort();
      },
    });
    await expect(sending).rejects.toThrow('aborted');
    expect(taken).toHaveLength(2000);
  });
});

describe('the hash of a file', () => {
  it('is the SHA-256 that every other program calculates', async () => {
    // The example of FIPS 180-2, appendix B.1.
    expect(await hashFile(new Uint8Array([97, 98, 99]))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
