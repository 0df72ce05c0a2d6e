import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertPortFree } from './ports.mjs';
import { runProgram, startProgram } from './processes.mjs';

describe('a program that the launcher starts', () => {
  it('is collected with both of its outputs, and told apart by its exit code', async () => {
    const script = 'console.log("out"); console.error("err"); process.exit(3)';
    const { ok, output } = await runProgram(process.execPath, ['-e', script], {
      collect: true,
    });
    assert.equal(ok, false);
    assert.match(output, /out/);
    assert.match(output, /err/);
  });

  it('takes its own children with it when it is stopped', async () => {
    const listens = `const server = require('net').createServer().listen(0, '127.0.0.1',
      () => console.log('port ' + server.address().port))`;
    const parent = `require('child_process').spawn(process.execPath,
      ['-e', ${JSON.stringify(listens)}], {stdio: 'inherit'})`;
    const port = Promise.withResolvers();
    const program = startProgram(process.execPath, ['-e', parent], {
      onOutput: piece => port.resolve(Number(piece.match(/port (\d+)/)?.[1])),
    });
    await assert.rejects(assertPortFree(await port.promise), {
      code: 'portInUse',
    });
    await program.stop();
    await assertPortFree(await port.promise);
  });

  it('says so when it cannot be started', async () => {
    await assert.rejects(
      runProgram('/nowhere/program', [], { collect: true }),
      {
        code: 'ENOENT',
      },
    );
  });
});
