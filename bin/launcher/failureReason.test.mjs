import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasFailedToStart, readReason, reasonOf } from './failureReason.mjs';

const backendOutput = [
  '\u001b[2m2026-11-22T11:22:54.310Z\u001b[22m backstage info Plugin initialization started',
  '\u001b[2m2026-11-22T11:22:54.339Z\u001b[22m backstage error Unhandled rejection Backend startup failed due to the following errors:',
  "  Plugin 'catalog' startup failed; caused by Error: Failed to instantiate service, SqliteError: no such table: refresh_state",
  "  Plugin 'search' startup failed; caused by Error: the catalog is not there",
  '    at Backend.start (/srv/portal/backend.js:1:1)',
].join('\n');

describe('the reason of a failure', () => {
  it('is the innermost cause of the first plugin that failed', () => {
    assert.equal(
      reasonOf(backendOutput),
      'SqliteError: no such table: refresh_state',
    );
  });

  it('is the last error of an ordinary program, without its stack', () => {
    assert.equal(
      reasonOf(
        'throw new NotFoundError(path)\n\nNotFoundError: Config file "a.yaml" does not exist\n    at read (a.js:1:2)\n\nNode.js v24.0.0',
      ),
      'NotFoundError: Config file "a.yaml" does not exist',
    );
  });

  it('leaves out a stack that is printed on the same line', () => {
    assert.equal(
      reasonOf(
        'SqliteError: file is not a database\\n    at #doStart (a.js:370)',
      ),
      'SqliteError: file is not a database',
    );
  });

  it('is the last line when nothing speaks of an error, and empty for silence', () => {
    assert.equal(reasonOf('working\nkilled\n'), 'killed');
    assert.equal(reasonOf(''), '');
  });

  it('keeps its beginning and its end when it is very long', () => {
    const reason = reasonOf(
      `SqliteError: insert into pain ${'x'.repeat(
        5000,
      )} - no such column: kind`,
    );
    assert.equal(reason.length, 400);
    assert.match(reason, /^SqliteError: insert into pain x+ \.\.\. x+/);
    assert.match(reason, / - no such column: kind$/);
  });

  for (const [output, code] of [
    ['SqliteError: create table - database or disk is full', 'diskFull'],
    ['tar: write error: No space left on device', 'diskFull'],
    ['Error: listen EADDRINUSE: address already in use', 'portInUse'],
    ['npm error code ECONNREFUSED', 'registryUnreachable'],
    ['RequestError: getaddrinfo EAI_AGAIN registry', 'registryUnreachable'],
    ['SyntaxError: unexpected token', 'installFailed'],
  ]) {
    it(`of "${output}" is told as ${code}`, () => {
      const problem = readReason(output, {
        fallback: 'installFailed',
        folder: 'data',
        port: 7007,
      });
      assert.equal(problem.code, code);
    });
  }

  it('does not blame the npm registry for what a running backend cannot reach', () => {
    const problem = readReason('Error: connect ECONNREFUSED 10.0.0.1:5432', {
      fallback: 'backendFailed',
      log: 'backend.log',
    });
    assert.deepEqual(
      [problem.code, problem.details.reason],
      ['backendFailed', 'Error: connect ECONNREFUSED 10.0.0.1:5432'],
    );
  });

  it('is seen while a backend that cannot start still hangs on', () => {
    assert.equal(hasFailedToStart(backendOutput), true);
    assert.equal(hasFailedToStart('Listening on 127.0.0.1:7007'), false);
  });
});
