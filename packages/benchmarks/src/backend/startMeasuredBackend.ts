import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { spawn } from 'child_process';
import { once } from 'events';
import { createWriteStream } from 'fs';
import { mkdtemp, readFile, rm, writeFile } from 'fs/promises';
import { Knex } from 'knex';
import { createServer } from 'net';
import { tmpdir } from 'os';
import { join } from 'path';
import type { DatabaseName } from '../readArguments';

/** The backends that can be measured, each a file of this folder. */
export type MeasuredDomain = 'painPoints' | 'cultureGuides';
const repository = resolvePackagePath('@trust-portal/benchmarks', '../..');
const START_LIMIT_MILLISECONDS = 15 * 60_000;
/**
 * V8 lets garbage lie for as long as the machine has memory to spare, so that a large machine shows
 * large processes: the aim for memory holds for a heap with this bound.
 */
const HEAP_LIMIT = '--max-old-space-size=512';

/** A backend in a process of its own, so that its memory is its own too. */
export interface MeasuredBackend {
  port: number;
  /** A Backstage token of a sample person. */
  signIn(person: string): Promise<string>;
  /** The resident memory now, in MB; undefined where the system does not tell. */
  residentMemory(): Promise<number | undefined>;
  /** How to open the database of a plugin beside the backend. */
  connectionOf(pluginId: string): Knex.Config;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

function configuration(options: {
  port: number;
  folder: string;
  database: DatabaseName;
  prefix: string;
  yardstickRows: number;
  markets?: object;
}) {
  const { port, folder, database, prefix, yardstickRows, markets } = options;
  const baseUrl = `http://127.0.0.1:${port}`;
  return {
    app: { baseUrl },
    yardstick: { rows: yardstickRows },
    // One process has nobody to share events with.
    events: { useEventBus: 'never' },
    trustPortal: {
      sampleContent: false,
      ...(markets && { markets }),
      secrets: { hashSalt: 's'.repeat(64), encryptionKey: 'e'.repeat(64) },
    },
    auth: {
      providers: {
        'sample-people': {
          enabled: true,
          dangerouslyAllowOutsideDevelopment: true,
        },
      },
    },
    backend: {
      baseUrl,
      listen: { host: '127.0.0.1', port },
      database:
        database === 'sqlite'
          ? { client: 'better-sqlite3', connection: { directory: folder } }
          : {
              client: 'pg',
              connection: postgresConnection(),
              prefix,
            },
    },
  };
}

/** Where the PostgreSQL server is; Backstage makes a database of its own for each plugin. */
function postgresConnection() {
  const connection = process.env.BENCHMARK_POSTGRES_CONNECTION_STRING;
  if (!connection) {
    throw new Error(
      'Set BENCHMARK_POSTGRES_CONNECTION_STRING, or run `npm run bench`, which starts a PostgreSQL server',
    );
  }
  const { hostname, port, username, password } = new URL(connection);
  return { host: hostname, port: Number(port), user: username, password };
}

/**
 * Starts the measured backend on an empty database and waits until the catalog
 * knows the people who are to sign in. NODE_ENV is production, because in development Backstage
 * adds stack traces and prettifies its answers.
 */
export async function startMeasuredBackend(options: {
  domain: MeasuredDomain;
  database: DatabaseName;
  yardstickRows: number;
  /** Who is to be able to sign in before the backend is taken as started. */
  people: readonly string[];
  /** Added to the markets of app-config.yaml. */
  markets?: object;
}): Promise<MeasuredBackend> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-benchmark-'));
  const port = await freePort();
  const prefix = `bench_${Date.now()}_`;
  const configFile = join(folder, 'config.json');
  await writeFile(
    configFile,
    JSON.stringify(configuration({ port, folder, prefix, ...options })),
  );
  const log = createWriteStream(join(folder, 'backend.log'));
  const child = spawn(
    process.execPath,
    [
      HEAP_LIMIT,
      '--require',
      require.resolve('@backstage/cli-node/config/nodeTransform.cjs'),
      resolvePackagePath(
        '@trust-portal/benchmarks',
        `src/backend/${options.domain}`,
      ),
      '--config',
      join(repository, 'app-config.yaml'),
      '--config',
      configFile,
    ],
    {
      // Locations in the configuration are relative to packages/backend.
      cwd: join(repository, 'packages/backend'),
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  // Nothing is left behind when the benchmark itself is stopped.
  const killChild = () => child.kill('SIGKILL');
  process.once('exit', killChild);
  let ended = false;
  const exited = once(child, 'exit').then(() => {
    ended = true;
  });

  async function signIn(person: string): Promise<string> {
    const response = await fetch(
      `http://127.0.0.1:${port}/api/auth/sample-people/refresh`,
      { headers: { 'x-sample-person': person } },
    );
    if (!response.ok) throw new Error(`sign-in answered ${response.status}`);
    return (await response.json()).backstageIdentity.token;
  }

  async function stop() {
    if (!ended) child.kill('SIGTERM');
    await exited;
    process.off('exit', killChild);
    await rm(folder, { recursive: true, force: true });
  }

  const deadline = Date.now() + START_LIMIT_MILLISECONDS;
  for (;;) {
    const ready = await Promise.all(options.people.map(signIn)).then(
      () => true,
      () => false,
    );
    if (ready) break;
    if (ended || Date.now() > deadline) {
      const lines = await readFile(join(folder, 'backend.log'), 'utf8');
      await stop();
      throw new Error(`The backend did not start:\n${lines.slice(-2000)}`);
    }
    await new Promise(done => {
      setTimeout(done, 500);
    });
  }

  return {
    port,
    signIn,
    stop,
    connectionOf: pluginId =>
      options.database === 'sqlite'
        ? {
            client: 'better-sqlite3',
            connection: join(folder, `${pluginId}.sqlite`),
            useNullAsDefault: true,
          }
        : {
            client: 'pg',
            connection: {
              ...postgresConnection(),
              database: `${prefix}${pluginId}`,
            },
          },
    async residentMemory() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(
        () => '',
      );
      const kilobytes = /VmRSS:\s+(\d+) kB/.exec(status)?.[1];
      return kilobytes ? Math.round(Number(kilobytes) / 1024) : undefined;
    },
  };
}
