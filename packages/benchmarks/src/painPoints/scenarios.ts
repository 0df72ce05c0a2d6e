import type { PainPointsApi } from '@trust-portal/plugin-pain-points-common';
import type { ScenarioRequest } from '../measure/driveLoad';
import { searchWords } from '../texts/generateText';

/** A request pattern, and the aim that it is held against. */
export interface Scenario {
  name: string;
  next: () => ScenarioRequest;
  aim?: {
    /** The scenario that the figure is divided by. */
    beside: string;
    figure: 'requestsPerSecond' | 'p95';
    /** At least this much of the other's rate, or at most this many times its p95. */
    factor: number;
  };
}

const base = '/api/pain-points';
const get = (path: string) => () => ({ path });

/** The cursor of the page that begins at a row; walks there page by page. */
async function cursorAtRow(
  fetchPage: (cursor?: string) => Promise<{ nextCursor?: string }>,
  row: number,
): Promise<string | undefined> {
  let cursor: string | undefined;
  for (let passed = 0; passed < row; passed += 100) {
    const { nextCursor } = await fetchPage(cursor);
    if (!nextCursor) break;
    cursor = nextCursor;
  }
  return cursor;
}

/** All scenarios of the pain-point catalog, the yardstick's first. */
export async function painPointScenarios(
  api: PainPointsApi,
  deepRow: number,
): Promise<Scenario[]> {
  const { items } = await api.listPains({
    query: { limit: 100, sort: 'newest' },
  });
  const deepCursor = await cursorAtRow(
    cursor => api.listEvidence({ query: { limit: 100, cursor } }),
    deepRow,
  );
  const { kinds } = await api.getTaxonomy({ query: {} });
  let turn = 0;
  const nextPain = () => items[(turn += 1) % items.length].id;
  const zh = encodeURIComponent(searchWords.zh);
  const rate = (beside: string, factor: number) =>
    ({ beside, figure: 'requestsPerSecond', factor } as const);
  const slowness = (beside: string, factor: number) =>
    ({ beside, figure: 'p95', factor } as const);

  return [
    { name: 'yardstick list', next: get('/api/yardstick/notes') },
    {
      name: 'yardstick list, filtered',
      next: get('/api/yardstick/notes?market=cn'),
    },
    {
      name: 'yardstick create',
      next: () => ({
        method: 'POST',
        path: '/api/yardstick/notes',
        body: { text: 'A short note about a late delivery' },
      }),
    },
    {
      name: 'pains list',
      next: get(`${base}/pains`),
      aim: rate('yardstick list', 0.7),
    },
    {
      name: 'pains list, filtered',
      next: get(`${base}/pains?market=cn&state=reported&priority=high`),
    },
    {
      name: 'pains facets',
      next: get(`${base}/pains/facets?market=cn`),
      aim: slowness('yardstick list', 3),
    },
    {
      name: 'pains search, Chinese',
      next: get(`${base}/pains?q=${zh}`),
      aim: slowness('yardstick list', 3),
    },
    {
      name: 'pains search, English',
      next: get(`${base}/pains?q=${searchWords.en}`),
      aim: slowness('yardstick list', 3),
    },
    {
      name: 'pain detail',
      next: () => ({ path: `${base}/pains/${nextPain()}` }),
    },
    {
      name: 'voices list',
      next: get(`${base}/evidence`),
      aim: rate('yardstick list', 0.7),
    },
    {
      name: 'voices list, filtered',
      next: get(`${base}/evidence?market=cn&type=complaint&state=inbox`),
    },
    {
      name: 'voices facets',
      next: get(`${base}/evidence/facets?market=cn`),
      aim: slowness('yardstick list', 3),
    },
    {
      name: `voices, page at row ${deepRow}`,
      next: get(
        `${base}/evidence?cursor=${encodeURIComponent(deepCursor ?? '')}`,
      ),
      aim: slowness('voices list', 1.2),
    },
    {
      name: 'voices search, Chinese',
      next: get(`${base}/evidence?q=${zh}`),
      aim: slowness('yardstick list', 3),
    },
    {
      name: 'voices search, English',
      next: get(`${base}/evidence?q=${searchWords.en}`),
      aim: slowness('yardstick list', 3),
    },
    {
      name: 'create a pain',
      next: () => ({
        method: 'POST',
        path: `${base}/pains`,
        body: {
          kindId: kinds[(turn += 1) % kinds.length].id,
          title: { en: `Late delivery ${turn}` },
          description: {
            en: 'The parcel came three days after the promised day.',
          },
          markets: ['de'],
          severity: 3,
          frequency: 2,
        },
      }),
      aim: rate('yardstick create', 0.6),
    },
    {
      name: 'I heard this too',
      next: () => ({
        method: 'PUT',
        path: `${base}/pains/${nextPain()}/signal`,
        body: { market: 'cn', heardOn: '2026-11-01' },
      }),
    },
  ];
}
