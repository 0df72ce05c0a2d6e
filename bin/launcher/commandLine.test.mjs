import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCommandLine } from './commandLine.mjs';
import { testStepNames } from './testSteps.mjs';

describe('the command line', () => {
  it('starts on port 7007 with sample content when nothing else is said', () => {
    assert.deepEqual(parseCommandLine(['start']), {
      command: 'start',
      options: { empty: false, verbose: false, port: 7007 },
    });
  });

  it('takes another port and the folder without sample content', () => {
    const { options } = parseCommandLine(['start', '--empty', '--port=7107']);
    assert.deepEqual(options, { empty: true, verbose: false, port: 7107 });
  });

  it('gives the development server of the app its own port', () => {
    const { options } = parseCommandLine(['dev', '--app-port', '3107']);
    assert.deepEqual(options, { empty: false, port: 7007, appPort: 3107 });
  });

  it('hands the words of a benchmark or an import on as they are', () => {
    assert.deepEqual(parseCommandLine(['bench', 'pain-points', '--help']), {
      command: 'bench',
      options: { words: ['pain-points', '--help'] },
    });
    assert.deepEqual(
      parseCommandLine(['import-evidence', 'file.csv', '--market', 'cn'])
        .options,
      { words: ['file.csv', '--market', 'cn'] },
    );
  });

  it('runs all test steps, or those that are named, in the usual order', () => {
    assert.deepEqual(parseCommandLine(['test']).options.only, testStepNames);
    assert.deepEqual(
      parseCommandLine(['test', '--only', 'unit, types']).options.only,
      ['types', 'unit'],
    );
  });

  it('shows what there is when nothing or --help is said', () => {
    assert.equal(parseCommandLine([]).command, 'help');
    assert.equal(parseCommandLine(['start', '--help']).command, 'help');
  });

  for (const words of [
    ['launch'],
    ['start', '--prot', '7008'],
    ['start', '--port'],
    ['start', '--port', '0'],
    ['start', '--port', '65536'],
    ['start', '--port', '70x7'],
    ['start', 'now'],
    ['dev', '--app-port', '-1'],
    ['test', '--only', 'unit,speed'],
    ['test', '--only', ''],
  ]) {
    it(`refuses "${words.join(' ')}"`, () => {
      assert.throws(() => parseCommandLine(words), { code: 'badArguments' });
    });
  }
});
