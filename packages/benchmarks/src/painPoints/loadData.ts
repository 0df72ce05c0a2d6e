import type { PainPointsApi } from '@trust-portal/plugin-pain-points-common';
import {
  frequencies,
  severities,
} from '@trust-portal/plugin-pain-points-common';
import { createHash } from 'crypto';
import { generateText, pick, seededRandom } from '../texts/generateText';

const IMPORT_BATCH = 2000;
const PARALLEL_CREATES = 8;
const markets = ['cn', 'br', 'mx', 'in', 'de', 'fr', 'gb', 'us'];
const channels = ['app', 'website', 'phone', 'email', 'chat', 'store'];
const types = [
  'complaint',
  'complaint',
  'complaint',
  'question',
  'suggestion',
  'praise',
];

/** What loading the data showed. */
export interface LoadedData {
  painsCreated: number;
  voicesImported: number;
  importRowsPerSecond: number;
}

async function createPains(api: PainPointsApi, count: number) {
  const random = seededRandom(1);
  const { kinds } = await api.getTaxonomy({ query: {} });
  let left = count;
  async function worker() {
    while (left > 0) {
      left -= 1;
      const { text, language } = generateText(random, 6);
      await api.createPain({
        body: {
          kindId: pick(random, kinds).id,
          title: { [language]: text },
          description: { [language]: generateText(random, 40).text },
          markets: [pick(random, markets)],
          severity: pick(random, severities),
          frequency: pick(random, frequencies),
        },
      });
    }
  }
  await Promise.all(Array.from({ length: PARALLEL_CREATES }, worker));
}

async function importVoices(
  api: PainPointsApi,
  count: number,
): Promise<number> {
  const random = seededRandom(2);
  const source = 'benchmark';
  const { id: importId } = await api.startImport({
    body: {
      fileName: 'benchmark.csv',
      source,
      totalRows: count,
      fileHash: createHash('sha256').update(`${source}${count}`).digest('hex'),
      defaults: {
        channel: 'app',
        language: 'zh',
        market: 'cn',
        ground: 'trial-data',
        redaction: 'not-needed',
      },
    },
  });
  const begun = performance.now();
  for (let first = 1; first <= count; first += IMPORT_BATCH) {
    const rows = Array.from(
      { length: Math.min(IMPORT_BATCH, count - first + 1) },
      (_unused, index) => ({
        line: first + index,
        externalReference: `B-${first + index}`,
        type: pick(random, types),
        channel: pick(random, channels),
        market: pick(random, markets),
        saidOn: `2026-${String(1 + Math.floor(random() * 10)).padStart(
          2,
          '0',
        )}-15`,
        ...generateText(random, 25),
      }),
    );
    await api.importRows({ params: { importId }, body: { rows } });
  }
  const seconds = (performance.now() - begun) / 1000;
  await api.finishImport({ params: { importId } });
  return count / seconds;
}

async function linkSomeVoices(api: PainPointsApi) {
  const { items: pains } = await api.listPains({ query: { limit: 50 } });
  let cursor: string | undefined;
  for (const pain of pains) {
    const page = await api.listEvidence({ query: { limit: 100, cursor } });
    await api.linkEvidence({
      body: {
        evidenceIds: page.items.map(({ id }) => id),
        painId: pain.id,
        importance: 2,
      },
    });
    cursor = page.nextCursor;
  }
}

/** Fills an empty catalog through its own interface, as a company would. */
export async function loadData(
  api: PainPointsApi,
  options: { pains: number; voices: number },
): Promise<LoadedData> {
  await createPains(api, options.pains);
  const importRowsPerSecond = await importVoices(api, options.voices);
  await linkSomeVoices(api);
  return {
    painsCreated: options.pains,
    voicesImported: options.voices,
    importRowsPerSecond,
  };
}
