import { loadavg } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { startMeasuredBackend } from '../backend/startMeasuredBackend';
import type { LoadResult } from '../measure/driveLoad';
import {
  judge,
  printHead,
  printLine,
  printTableHead,
  printVerdicts,
  type Verdict,
} from '../measure/report';
import type { RunOptions } from '../readArguments';
import { GuideLoader } from './loadEverything';
import { languages, makeMarkets } from './markets';
import { author, MeasuredRun, reviewer } from './MeasuredRun';
import { measureWorkingDays } from './measureWorkingDays';
import { readingScenarios, Scenario, yardstickScenarios } from './scenarios';

const calmAfter = 50_000;
const maximumAnswerBytes = 1_000_000;
const workingDaysAim = 10_000;
/** What is measured with fewer revisions is measured with so many times fewer. */
const fewer = 10;
/** Noise of two runs on a shared machine: figures within it are taken as equal. */
const noise = 0.2;
interface GuideSizes {
  markets: number;
  revisions: number;
  terms: number;
}

/**
 * Measures the guides on one database: fills its tables, then drives each scenario beside the yardstick, first with a
 * tenth of the revisions and then with all.
 */
export async function benchmarkCultureGuides(options: RunOptions & GuideSizes) {
  const { database, seconds } = options;
  printHead(database);
  const markets = makeMarkets(options.markets);
  const backend = await startMeasuredBackend({
    domain: 'cultureGuides',
    people: [author, reviewer],
    database,
    // As many as there are texts, of which the lists are made.
    yardstickRows: options.markets * 12 * languages.length,
    markets,
  });
  const started = performance.now();
  const loader = new GuideLoader(backend.connectionOf('culture-guides'));
  try {
    const few = Math.max(1, Math.round(options.revisions / fewer));
    const begun = performance.now();
    const terms = await loader.loadBase(markets, options.terms);
    await loader.loadRevisions({ from: 1, to: few, cycle: few });
    const firstLoad = performance.now() - begun;

    const scenarios = [
      ...yardstickScenarios(),
      ...readingScenarios({ marketIds: Object.keys(markets), terms }),
    ];
    // Half a minute after each start the calendars of all markets are computed anew, which is not to be measured.
    await setTimeout(Math.max(0, started + calmAfter - performance.now()));
    const run = new MeasuredRun(backend, seconds);
    printLine(`${few} revisions of each text`);
    printTableHead();
    // Not the yardstick's create: its short notes would be what the second part lists.
    const withFew = await run.drive(
      scenarios.filter(
        ({ name, withFewRevisions }) =>
          withFewRevisions || name === 'yardstick list',
      ),
    );

    const more = performance.now();
    await loader.loadRevisions({
      from: few + 1,
      to: options.revisions,
      cycle: few,
    });
    const loaded = {
      markets: options.markets,
      revisions: await loader.countRevisions(),
      terms: options.terms,
      seconds: Math.round((firstLoad + performance.now() - more) / 1000),
      diskMB: await loader.size(),
    };
    printLine(
      `${options.revisions} revisions of each text, ${loaded.revisions} in all, ${loaded.diskMB} MB on the disk, loaded in ${loaded.seconds} s`,
    );
    printTableHead();
    const withAll = await run.drive(scenarios);
    const reviews = await run.driveReviews(markets);
    const calculations = await measureWorkingDays(seconds);
    printLine(
      `${Math.round(
        calculations,
      )} working-day calculations a second in the process`,
    );

    const verdicts = [
      ...verdictsOf(scenarios, withFew, withAll),
      {
        aim: `${workingDaysAim} working-day calculations a second in the process`,
        value: calculations,
        met: calculations >= workingDaysAim,
      },
    ];
    printVerdicts(verdicts);
    return {
      database,
      loaded,
      scenarios: { ...Object.fromEntries(withAll), ...reviews },
      withFewRevisions: Object.fromEntries(withFew),
      workingDaysPerSecond: calculations,
      memoryMB: await backend.residentMemory(),
      load: loadavg(),
      verdicts,
    };
  } finally {
    await loader.close();
    await backend.stop();
  }
}

function verdictsOf(
  scenarios: readonly Scenario[],
  withFew: ReadonlyMap<string, LoadResult>,
  withAll: ReadonlyMap<string, LoadResult>,
): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const scenario of scenarios) {
    const { name, p95AtMost } = scenario;
    const result = withAll.get(name);
    const before = withFew.get(name);
    const beside = judge(scenario, withAll);
    if (beside) verdicts.push(beside);
    if (result && p95AtMost !== undefined) {
      verdicts.push({
        aim: `${name}: p95 at most ${p95AtMost} ms`,
        value: result.p95,
        met: result.failures === 0 && result.p95 <= p95AtMost,
      });
    }
    if (result && before && scenario.withFewRevisions) {
      // Beside the yardstick of its own part of the run, because the machine may have other work by now.
      const share = (all: ReadonlyMap<string, LoadResult>, own: LoadResult) =>
        own.requestsPerSecond /
        (all.get('yardstick list')?.requestsPerSecond ?? NaN);
      const ratio = share(withAll, result) / share(withFew, before);
      verdicts.push({
        aim: `${name}: the same rate with ${fewer} times the revisions`,
        value: ratio,
        met: ratio >= 1 - noise,
      });
    }
  }
  const largest = Math.max(
    ...[...withAll.values()].map(({ largestAnswer }) => largestAnswer),
  );
  const failures = [...withAll.values()].reduce(
    (sum, result) => sum + result.failures,
    0,
  );
  return [
    ...verdicts,
    {
      aim: 'no answer above 1 MB on the wire',
      value: largest,
      met: largest <= maximumAnswerBytes,
    },
    { aim: 'no failed answer', value: failures, met: failures === 0 },
  ];
}
