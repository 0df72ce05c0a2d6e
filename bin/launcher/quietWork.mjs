import { join } from 'node:path';
import { readReason } from './failureReason.mjs';
import { say } from './messages.mjs';
import { cacheFolder } from './paths.mjs';
import { runProgram } from './processes.mjs';
import { writeRemembered } from './remembered.mjs';

const signOfLifeMilliseconds = 15_000;

/**
 * Runs a program whose output only matters when it fails, with a sign of life every 15 seconds.
 *
 * @param name - names the file that keeps the output of a failure
 * @param command - the program and its arguments
 * @param options - those of `runProgram`, `failure`, the code of the problem when it fails, and `folder`, which it
 *   writes to
 * @throws Problem when the program fails
 */
export async function runQuietly(name, [command, ...args], options) {
  const { failure, folder, ...programOptions } = options;
  const begun = Date.now();
  const signOfLife = setInterval(
    () =>
      say('stillWorking', { seconds: Math.round((Date.now() - begun) / 1000) }),
    signOfLifeMilliseconds,
  );
  try {
    const { ok, output } = await runProgram(command, args, {
      ...programOptions,
      collect: true,
    });
    if (!ok) {
      const log = join(cacheFolder, `${name}.log`);
      // On a full disk the output cannot be kept, and the reason still has to be told.
      await writeRemembered(log, output).catch(() => undefined);
      throw readReason(output, { fallback: failure, folder, log });
    }
  } finally {
    clearInterval(signOfLife);
  }
}
