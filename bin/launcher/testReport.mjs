import { readFile } from 'node:fs/promises';

/**
 * Reads how many tests passed and failed from the JSON file that Jest writes (`--json --outputFile`).
 *
 * @returns undefined when there is no such file; a test file that could not run counts as one failed test
 */
export async function readJestReport(path) {
  let report;
  try {
    report = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // The program ended before it wrote its report; its exit code tells the rest.
    return undefined;
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + (report.numRuntimeErrorTestSuites ?? 0),
  };
}

/** Reads the counts from the last lines of Node's own test runner in TAP form. */
export function readTapReport(tap) {
  const count = name =>
    Number(tap.match(new RegExp(`^# ${name} (\\d+)`, 'm'))?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') };
}

/**
 * The closing lines of a test run: a table of the steps, and the sum.
 *
 * @param results - of each step: `name`, `ok`, `seconds`, and `passed` and `failed` where it counts tests, or
 *   `notice`, why it did not run. A step that failed without a failed test counts as one, so that the sum cannot
 *   look better than the run.
 * @returns `{lines, passed, failed}`
 */
export function summarize(results) {
  let passed = 0;
  let failed = 0;
  const lines = ['', 'step       result   seconds   passed   failed'];
  for (const result of results) {
    const failures = result.ok ? 0 : Math.max(result.failed ?? 0, 1);
    passed += result.passed ?? 0;
    failed += failures;
    const good = result.notice ? 'not run' : 'ok';
    const word = result.ok ? good : 'FAILED';
    lines.push(
      [
        result.name.padEnd(10),
        word.padEnd(8),
        result.seconds.toFixed(1).padStart(7),
        String(result.passed ?? '').padStart(8),
        String(result.passed === undefined ? '' : failures).padStart(8),
      ]
        .join(' ')
        .trimEnd(),
    );
  }
  for (const { name, notice } of results.filter(result => result.notice)) {
    lines.push('', `!!! ${name}: ${notice}`);
  }
  lines.push('', `${passed} passed, ${failed} failed`);
  return { lines, passed, failed };
}
