import { DatabaseService } from '@backstage/backend-plugin-api';
import { createMockDirectory } from '@backstage/backend-test-utils';
import createKnex, { Knex } from 'knex';
import { openDatabase } from './openDatabase';
import { describeEachDatabase } from './testing';

const migration = `
exports.up = knex => knex.schema.createTable('pains', table => { table.increments('id'); });
exports.down = knex => knex.schema.dropTable('pains');
`;

function serviceOf(knex: Knex, skip = false): DatabaseService {
  return { getClient: async () => knex, migrations: { skip } };
}

describeEachDatabase('openDatabase', create => {
  const directory = createMockDirectory();

  beforeEach(() => {
    directory.setContent({
      migrations: { '20260101000000_init.js': migration },
    });
  });

  it('brings an empty database up to date, and leaves it so the second time', async () => {
    const knex = await create();
    const options = {
      database: serviceOf(knex),
      migrationsDirectory: directory.resolve('migrations'),
    };
    await openDatabase(options);
    await knex('pains').insert({ id: 7 });
    await openDatabase(options);
    expect(await knex('pains')).toEqual([{ id: 7 }]);
  });

  it('keeps to its own list of migrations where plugin and module share a database', async () => {
    const knex = await create();
    await openDatabase({
      database: serviceOf(knex),
      migrationsDirectory: directory.resolve('migrations'),
      migrationsTable: 'module_migrations',
    });
    expect(await knex.schema.hasTable('module_migrations')).toBe(true);
    expect(await knex.schema.hasTable('knex_migrations')).toBe(false);
  });

  it('runs no migration when somebody else does', async () => {
    const knex = await create();
    await openDatabase({
      database: serviceOf(knex, true),
      migrationsDirectory: directory.resolve('migrations'),
    });
    expect(await knex.schema.hasTable('pains')).toBe(false);
  });
});

describe('openDatabase on an SQLite file', () => {
  const directory = createMockDirectory({ content: { migrations: {} } });
  let knex: Knex;

  beforeEach(async () => {
    knex = createKnex({
      client: 'better-sqlite3',
      connection: { filename: directory.resolve('portal.sqlite') },
      useNullAsDefault: true,
      log: { warn: () => {} },
    });
    await openDatabase({
      database: serviceOf(knex),
      migrationsDirectory: directory.resolve('migrations'),
    });
  });

  afterEach(() => knex.destroy());

  async function readPragmas() {
    const [{ journal_mode: journal }] = await knex.raw('PRAGMA journal_mode');
    const [{ synchronous }] = await knex.raw('PRAGMA synchronous');
    const [{ timeout }] = await knex.raw('PRAGMA busy_timeout');
    const [{ foreign_keys: foreignKeys }] = await knex.raw(
      'PRAGMA foreign_keys',
    );
    return { journal, synchronous, timeout, foreignKeys };
  }
  const expected = {
    journal: 'wal',
    synchronous: 2,
    timeout: 10_000,
    foreignKeys: 1,
  };

  it('writes ahead, syncs fully, waits for locks and keeps foreign keys', async () => {
    expect(await readPragmas()).toEqual(expected);
  });

  it('does so on a connection that replaces a lost one', async () => {
    const lost = await knex.client.acquireConnection();
    lost.__knex__disposed = new Error('the connection was lost');
    await knex.client.releaseConnection(lost);
    expect(await readPragmas()).toEqual(expected);
  });
});
