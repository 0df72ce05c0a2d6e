import { createWriteStream, existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { displayName } from './dataFolder.mjs';
import { hasFailedToStart, readReason } from './failureReason.mjs';
import { rootFolder } from './paths.mjs';
import { Problem } from './problem.mjs';
import { isStopping, startProgram, Stopped } from './processes.mjs';
import { childEnvironment } from './toolchain.mjs';

const backendFolder = join(rootFolder, 'packages/backend');
const rememberedCharacters = 20_000;
const longestLogBytes = 20 * 1024 * 1024;
const pollMilliseconds = 250;
const patienceSeconds = 180;

/** The arguments of Node that let it read the TypeScript of the repository. */
export const readTypeScript = [
  '--require',
  '@backstage/cli-node/config/nodeTransform.cjs',
];

/** V8 lets garbage lie as long as the machine has memory; with a bound it collects in time, docs/adr/0010-speed.md. */
const heapLimit = '--max-old-space-size=512';

/**
 * Starts the backend, which also serves the built app, for this machine alone.
 *
 * @param folder - an open data folder
 * @param options.port - where it listens
 * @param options.verbose - whether its log goes to the screen too
 * @returns `address`; `ready`, which resolves when a sample person can sign in and rejects when that cannot be; `ended`,
 *   which rejects when the backend is gone, with the reason when it died by itself; and `stop`
 */
export async function startBackend(folder, { port, verbose = false }) {
  const address = `http://localhost:${port}`;
  const log = openLog(folder.log);
  const failed = Promise.withResolvers();
  // Whoever waits for the backend hears of its end; without anybody waiting it is no unhandled rejection.
  failed.promise.catch(() => undefined);
  let lastOutput = '';
  const reason = () =>
    readReason(lastOutput, {
      fallback: 'backendFailed',
      folder: folder.path,
      log: displayName(folder.log),
      port,
    });
  const program = startProgram(
    process.execPath,
    [heapLimit, ...readTypeScript, 'src/index'],
    {
      cwd: backendFolder,
      env: childEnvironment({
        ...folder.environment,
        ...listenOn(port, address),
      }),
      onOutput: piece => {
        lastOutput = (lastOutput + piece).slice(-rememberedCharacters);
        log.write(piece);
        if (verbose) {
          process.stdout.write(piece);
        }
      },
    },
  );
  await folder.addHolder(program.pid);
  program.ended.then(() => {
    log.end();
    failed.reject(isStopping() ? new Stopped() : reason());
  }, failed.reject);
  return {
    address,
    ended: failed.promise,
    async ready() {
      const giveUp = new AbortController();
      const watch = setInterval(() => {
        if (hasFailedToStart(lastOutput)) {
          failed.reject(reason());
        }
      }, pollMilliseconds);
      try {
        await Promise.race([
          waitForSignIn(port, folder, giveUp.signal),
          failed.promise,
        ]);
      } finally {
        clearInterval(watch);
        giveUp.abort();
      }
    },
    stop: () => program.stop(),
  };
}

/**
 * The configuration of a backend for this machine alone.
 *
 * @param port - where it listens
 * @param appAddress - where the browser finds the app; the backend itself serves the built one
 */
export function listenOn(port, appAddress) {
  return {
    APP_CONFIG_app_baseUrl: appAddress,
    APP_CONFIG_backend_baseUrl: `http://localhost:${port}`,
    APP_CONFIG_backend_cors_origin: appAddress,
    APP_CONFIG_backend_listen_host: '127.0.0.1',
    APP_CONFIG_backend_listen_port: String(port),
  };
}

function openLog(path) {
  if (existsSync(path) && statSync(path).size > longestLogBytes) {
    renameSync(path, `${path}.1`);
  }
  const log = createWriteStream(path, { flags: 'a' });
  // A full disk must not take the portal down while it is only the log that suffers.
  log.on('error', () => undefined);
  return log;
}

async function waitForSignIn(port, folder, signal) {
  let reason = '';
  const deadline = Date.now() + patienceSeconds * 1000;
  while (Date.now() < deadline) {
    try {
      await signIn(`http://127.0.0.1:${port}`);
      return;
    } catch (error) {
      reason = error.cause?.code ?? error.message;
    }
    await wait(pollMilliseconds, undefined, { signal });
  }
  throw new Problem('signInFailed', {
    seconds: patienceSeconds,
    reason,
    log: displayName(folder.log),
  });
}

async function signIn(address) {
  // All plugins have started, not only the one that signs people in.
  await getJson(`${address}/.backstage/health/v1/readiness`);
  const provider = `${address}/api/auth/sample-people`;
  const { items } = await getJson(`${provider}/people`);
  if (items.length === 0) {
    throw new Error('the catalog has not read the sample people yet');
  }
  await getJson(`${provider}/refresh`, {
    'x-sample-person': items[0].entityRef,
  });
}

async function getJson(url, headers) {
  const response = await fetch(url, {
    headers,
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) {
    throw new Error(`HTTP ${response.status} from ${new URL(url).pathname}`);
  }
  return response.json();
}
