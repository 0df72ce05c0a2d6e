import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rootFolder } from './paths.mjs';

/** Thrown where work was cut short because a person asked for it. */
export class Stopped extends Error {}

/** What a terminal or a process manager sends to end a program. */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const running = new Set();
let stopping = false;

/** Whether a person asked the launcher to stop. */
export function isStopping() {
  return stopping;
}

/**
 * From now on Ctrl-C and the signals of process managers end all children; the commands then come out of their waits
 * and tidy up in their `finally` blocks.
 */
export function stopOnSignals() {
  for (const signal of stopSignals) {
    process.on(signal, () => {
      stopping = true;
      for (const child of running) {
        child.stop();
      }
    });
  }
}

const inOwnGroup = process.platform !== 'win32';
const patienceMilliseconds = 5_000;

/**
 * Starts a program in its own process group, so that Ctrl-C reaches it once, from us, and its descendants end with it.
 *
 * @param command - the program
 * @param args - its arguments
 * @param options - those of `spawn`, and `onOutput`, called with each piece of text that it prints (without it the
 *   program prints to the screen), and `stopSignal`, which asks it to end (SIGTERM)
 * @returns `pid`; `ended`, which resolves to `{code, signal}` and never rejects except when the program cannot be
 *   started; and `stop`, which asks it to end, insists after five seconds, and resolves when it is gone
 */
export function startProgram(command, args, options = {}) {
  if (stopping) {
    throw new Stopped();
  }
  const { onOutput, stopSignal = 'SIGTERM', ...spawnOptions } = options;
  const child = spawn(command, args, {
    cwd: rootFolder,
    detached: inOwnGroup,
    stdio: onOutput ? ['ignore', 'pipe', 'pipe'] : ['ignore', 1, 2],
    ...spawnOptions,
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', onOutput);
  }
  const send = signal => {
    try {
      if (inOwnGroup) {
        process.kill(-child.pid, signal);
      } else {
        child.kill(signal);
      }
    } catch (error) {
      if (error.code !== 'ESRCH') {
        throw error;
      }
    }
  };
  let insist;
  const program = {
    pid: child.pid,
    ended: once(child, 'close').then(([code, signal]) => ({ code, signal })),
    async stop() {
      if (!insist && running.has(program)) {
        send(stopSignal);
        insist = setTimeout(() => send('SIGKILL'), patienceMilliseconds);
      }
      await program.ended;
    },
  };
  running.add(program);
  const forget = () => {
    running.delete(program);
    clearTimeout(insist);
  };
  program.ended.then(forget, forget);
  return program;
}

/**
 * Runs a program to its end.
 *
 * @returns `{ok, output}`: whether it ended with code 0, and all that it printed when `collect` is set
 * @throws Stopped when a person asked to stop
 */
export async function runProgram(command, args, options = {}) {
  const { collect = false, ...others } = options;
  let output = '';
  const program = startProgram(command, args, {
    ...others,
    ...(collect && {
      onOutput: piece => {
        output += piece;
      },
    }),
  });
  const { code } = await program.ended;
  if (stopping) {
    throw new Stopped();
  }
  return { ok: code === 0, output };
}
