import { mkdtemp, rm } from 'node:fs/promises';
import {
  connect,
  createServer,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { createDatabaseQuestion } from './databaseQuestion';

function questionTo(database: object) {
  const shutdown: Array<() => void | Promise<void>> = [];
  const question = createDatabaseQuestion({
    config: new ConfigReader({ backend: { database } } as never),
    lifecycle: mockServices.rootLifecycle.mock({
      addShutdownHook: hook => {
        shutdown.push(hook);
      },
    }),
    logger: mockServices.rootLogger(),
  });
  return { question, close: () => Promise.all(shutdown.map(hook => hook())) };
}

/** Stands between the backend and PostgreSQL, so that a test can take the database away. */
class DatabaseDoor {
  readonly #target: { host: string; port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  port = 0;

  constructor(target: { host: string; port: number }) {
    this.#target = target;
  }

  async open() {
    const server = createServer(incoming => {
      const outgoing = connect(this.#target);
      for (const socket of [incoming, outgoing]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy());
      }
      incoming.pipe(outgoing).pipe(incoming);
    });
    await new Promise<void>(resolve => {
      server.listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async close() {
    this.#sockets.forEach(socket => socket.destroy());
    this.#sockets.clear();
    await new Promise(resolve => this.#server?.close(resolve));
  }
}

describe('createDatabaseQuestion', () => {
  it('is answered by SQLite', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'health-'));
    const { question, close } = questionTo({
      client: 'better-sqlite3',
      connection: { directory },
    });
    await expect(question()).resolves.toBeUndefined();
    await close();
    await rm(directory, { recursive: true });
  });

  it('fails at once when nobody listens', async () => {
    const { question, close } = questionTo({
      client: 'pg',
      connection: { host: '127.0.0.1', port: 1, user: 'nobody' },
    });
    await expect(question()).rejects.toThrow();
    await close();
  });
});

const url = process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
if (!url) {
  // eslint-disable-next-line no-console -- says why a test is left out
  console.warn('No PostgreSQL is named, so its outage is not tried');
}

(url ? describe : describe.skip)('createDatabaseQuestion on PostgreSQL', () => {
  it('notices that PostgreSQL goes away and comes back', async () => {
    const { hostname, port, username, password } = new URL(url!);
    const door = new DatabaseDoor({
      host: hostname,
      port: Number(port || 5432),
    });
    await door.open();
    const { question, close } = questionTo({
      client: 'pg',
      // leaves nothing behind on the server
      ensureExists: false,
      ensureSchemaExists: false,
      pluginDivisionMode: 'schema',
      connection: {
        database: 'postgres',
        host: '127.0.0.1',
        port: door.port,
        user: decodeURIComponent(username),
        password: decodeURIComponent(password),
      },
    });
    await expect(question()).resolves.toBeUndefined();
    await door.close();
    await expect(question()).rejects.toThrow();
    await door.open();
    await expect(question()).resolves.toBeUndefined();
    await close();
    await door.close();
  });
});
