import { parseCommandLine } from './commandLine.mjs';
import { asProblem } from './problem.mjs';
import { say, text } from './messages.mjs';
import { stopOnSignals, Stopped } from './processes.mjs';
import { handOver, needsOtherNode } from './toolchain.mjs';

const commands = {
  start: () => import('../commands/start.mjs'),
  test: () => import('../commands/test.mjs'),
  dev: () => import('../commands/dev.mjs'),
  bench: () => import('../commands/bench.mjs'),
  'import-evidence': () => import('../commands/importEvidence.mjs'),
};

/**
 * Runs one command line (`start`, `test`, `dev`, `bench` or `import-evidence` with its options) on a Node that the portal supports and
 * sets the exit code of the process: that of the command, 1 for a problem, which is told in one line, and 130 when
 * a person stopped something that was not finished.
 */
export async function main(args) {
  const debugging = Boolean(process.env.TRUST_PORTAL_DEBUG);
  try {
    const { command, options } = parseCommandLine(args);
    if (command === 'help') {
      say('usage');
      return;
    }
    stopOnSignals();
    if (needsOtherNode(process.versions.node)) {
      process.exitCode = await handOver(args);
      return;
    }
    const { run } = await commands[command]();
    process.exitCode = await run(options);
  } catch (error) {
    if (error instanceof Stopped) {
      process.exitCode = 130;
      return;
    }
    const problem = asProblem(error);
    console.error(text(problem.code, problem.details));
    if (debugging) {
      console.error(error);
    }
    process.exitCode = 1;
  }
}
