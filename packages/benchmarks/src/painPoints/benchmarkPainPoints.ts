import { createPainPointsClient } from '@trust-portal/plugin-pain-points-common';
import { startMeasuredBackend } from '../backend/startMeasuredBackend';
import { driveLoad, type LoadResult } from '../measure/driveLoad';
import {
  judge,
  printHead,
  printLoaded,
  printRow,
  printVerdicts,
  type Verdict,
} from '../measure/report';
import type { RunOptions } from '../readArguments';
import { loadData } from './loadData';
import { painPointScenarios } from './scenarios';

const MAXIMUM_ANSWER_BYTES = 1_000_000;
const MAXIMUM_MEMORY_MB = 600;
const WARM_UP_SECONDS = 1;
const DEEP_ROW = 90_000;
/** A steward of the taxonomy who also works in support may do all that is measured. */
const PERSON = 'user:default/li-wei';

/**
 * Measures the pain-point catalog on one database: loads it through its own
 * interface, then drives each scenario beside the yardstick.
 */
export async function benchmarkPainPoints(
  options: RunOptions & { pains: number; voices: number },
) {
  const { database, pains, voices, seconds } = options;
  printHead(database);
  const backend = await startMeasuredBackend({
    domain: 'painPoints',
    people: [PERSON],
    database,
    yardstickRows: voices,
  });
  try {
    let token = await backend.signIn(PERSON);
    const api = createPainPointsClient({
      baseUrl: async () => `http://127.0.0.1:${backend.port}/api/pain-points`,
      fetch: (url, init) =>
        fetch(url, {
          ...init,
          headers: { ...init?.headers, authorization: `Bearer ${token}` },
        }),
    });
    const loaded = await loadData(api, { pains, voices });
    printLoaded(loaded);
    // Loading may have taken longer than a token lives.
    token = await backend.signIn(PERSON);

    const measured = new Map<string, LoadResult>();
    const verdicts: Verdict[] = [];
    for (const scenario of await painPointScenarios(
      api,
      Math.min(DEEP_ROW, voices - 100),
    )) {
      const drive = (duration: number) =>
        driveLoad({
          port: backend.port,
          token,
          seconds: duration,
          next: scenario.next,
        });
      await drive(WARM_UP_SECONDS);
      const result = await drive(seconds);
      measured.set(scenario.name, result);
      const verdict = judge(scenario, measured);
      if (verdict) verdicts.push(verdict);
      printRow(scenario.name, result, verdict);
    }

    const memoryMB = await backend.residentMemory();
    const largestAnswer = Math.max(
      ...[...measured.values()].map(result => result.largestAnswer),
    );
    verdicts.push(
      {
        aim: 'no answer above 1 MB',
        value: largestAnswer,
        met: largestAnswer <= MAXIMUM_ANSWER_BYTES,
      },
      {
        aim: 'import of voices at 5,000 rows a second',
        value: loaded.importRowsPerSecond,
        met: loaded.importRowsPerSecond >= 5000,
      },
    );
    if (memoryMB !== undefined) {
      verdicts.push({
        aim: `backend memory under ${MAXIMUM_MEMORY_MB} MB`,
        value: memoryMB,
        met: memoryMB < MAXIMUM_MEMORY_MB,
      });
    }
    printVerdicts(verdicts);
    return {
      database,
      loaded,
      scenarios: Object.fromEntries(measured),
      memoryMB,
      verdicts,
    };
  } finally {
    await backend.stop();
  }
}
