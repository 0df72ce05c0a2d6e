import type { LoadResult } from './driveLoad';

/** One aim, the figure that was measured, and whether it was met. */
export interface Verdict {
  aim: string;
  value: number;
  met: boolean;
}

interface JudgedScenario {
  name: string;
  aim?: {
    beside: string;
    figure: 'requestsPerSecond' | 'p95';
    factor: number;
  };
}

/** Holds a scenario against its aim; nothing where it has none. */
export function judge(
  scenario: JudgedScenario,
  measured: ReadonlyMap<string, LoadResult>,
): Verdict | undefined {
  const { name, aim } = scenario;
  const own = measured.get(name);
  const other = aim && measured.get(aim.beside);
  if (!aim || !own || !other) return undefined;
  const ratio = own[aim.figure] / other[aim.figure];
  const isRate = aim.figure === 'requestsPerSecond';
  return {
    aim: isRate
      ? `${name}: at least ${aim.factor} of the rate of '${aim.beside}'`
      : `${name}: p95 at most ${aim.factor} times that of '${aim.beside}'`,
    value: ratio,
    met:
      own.failures === 0 &&
      (isRate ? ratio >= aim.factor : ratio <= aim.factor),
  };
}

export function printLine(line: string) {
  process.stdout.write(`${line}\n`);
}

export function printHead(database: string) {
  printLine(`\n== ${database} ==`);
}

export function printVerdicts(verdicts: readonly Verdict[]) {
  for (const { aim, value, met } of verdicts) {
    printLine(`${met ? 'met    ' : 'NOT MET'} ${aim} (${value.toFixed(2)})`);
  }
}

export function printLoaded(loaded: {
  painsCreated: number;
  voicesImported: number;
  importRowsPerSecond: number;
}) {
  printLine(
    `${loaded.painsCreated} pains; ${
      loaded.voicesImported
    } voices imported at ${Math.round(
      loaded.importRowsPerSecond,
    )} rows a second`,
  );
  printTableHead();
}

export function printTableHead() {
  printLine(
    `${'scenario'.padEnd(32)}${'per second'.padStart(11)}${'p50 ms'.padStart(
      9,
    )}${'p95 ms'.padStart(9)}${'p99 ms'.padStart(9)}${'largest'.padStart(
      10,
    )}  beside`,
  );
}

export function printRow(name: string, result: LoadResult, verdict?: Verdict) {
  const figures = [
    result.requestsPerSecond.toFixed(0).padStart(11),
    result.p50.toFixed(1).padStart(9),
    result.p95.toFixed(1).padStart(9),
    result.p99.toFixed(1).padStart(9),
    String(result.largestAnswer).padStart(10),
  ].join('');
  const failed = result.failures ? `  ${result.failures} FAILED` : '';
  printLine(
    `${name.padEnd(32)}${figures}  ${
      verdict ? verdict.value.toFixed(2) : ''
    }${failed}`,
  );
}
