import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readJestReport, readTapReport, summarize } from './testReport.mjs';
import { withTemporaryFolder } from './temporaryFolder.mjs';

describe('the report of a test run', () => {
  it('closes with the sum of all tests', () => {
    const { lines, failed } = summarize([
      { name: 'types', ok: true, seconds: 9 },
      { name: 'unit', ok: true, seconds: 90.04, passed: 120, failed: 0 },
      { name: 'browser', ok: false, seconds: 30, passed: 8, failed: 2 },
    ]);
    assert.equal(lines.at(-1), '128 passed, 2 failed');
    assert.equal(failed, 2);
    assert.ok(lines.some(line => /^unit\s+ok\s+90\.0\s+120\s+0$/.test(line)));
  });

  it('counts a step that failed without a failed test as one failure', () => {
    const { lines } = summarize([
      { name: 'lint', ok: false, seconds: 1 },
      { name: 'unit', ok: false, seconds: 1, passed: 3, failed: 0 },
    ]);
    assert.equal(lines.at(-1), '3 passed, 2 failed');
  });

  it('is loud about a step that did not run', () => {
    const { lines } = summarize([
      { name: 'browser', ok: true, seconds: 0, notice: 'no Chromium' },
    ]);
    assert.ok(lines.includes('!!! browser: no Chromium'));
    assert.equal(lines.at(-1), '0 passed, 0 failed');
  });

  it('counts a test file that could not run as a failed test of Jest', () =>
    withTemporaryFolder(async folder => {
      const path = join(folder, 'jest.json');
      const report = {
        numPassedTests: 5,
        numFailedTests: 1,
        numRuntimeErrorTestSuites: 2,
      };
      await writeFile(path, JSON.stringify(report));
      assert.deepEqual(await readJestReport(path), { passed: 5, failed: 3 });
    }));

  it('knows nothing of a program that ended before it wrote its report', async () => {
    assert.equal(await readJestReport('/nowhere/jest.json'), undefined);
  });

  it('reads the closing lines of Node’s test runner', () => {
    const tap = 'ok 1 - a\n# tests 3\n# pass 2\n# fail 1\n# cancelled 0\n';
    assert.deepEqual(readTapReport(tap), { passed: 2, failed: 1 });
  });
});
