import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { isPostgres } from './dialect';
import { rememberStatements, StatementSource } from './rememberStatements';

/** How long a statement waits for another process that holds the SQLite file, in milliseconds. */
const busyTimeoutMs = 10_000;

/**
 * So many pages, of 4 KiB, gather in the write-ahead log before they are copied into the file: what
 * many changes touched is copied once. The log alone holds what is confirmed through a power cut.
 */
const checkpointPages = 4000;

/**
 * Why each one: a write-ahead log made single-row writes 1.5 to 27 times faster than the rollback
 * journal, full sync keeps a committed row through a power cut, and better-sqlite3 would lower
 * the sync level by itself once the file is in write-ahead mode.
 */
const filePragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  `wal_autocheckpoint = ${checkpointPages}`,
  `busy_timeout = ${busyTimeoutMs}`,
  'foreign_keys = ON',
];

export type OpenDatabaseOptions = {
  database: DatabaseService;
  /** Absolute path, as `resolvePackagePath('<package>', 'migrations')` gives it. */
  migrationsDirectory: string;
  /**
   * Name of the table that remembers which migrations ran. Only needed by a module, which shares
   * the database of its plugin with other modules.
   */
  migrationsTable?: string;
  logger?: LoggerService;
};

/**
 * Opens a plugin's database and brings its tables up to date, unless the database service says
 * that migrations are run by somebody else.
 */
export async function openDatabase(
  options: OpenDatabaseOptions,
): Promise<Knex> {
  const { database, migrationsDirectory, migrationsTable, logger } = options;
  const knex = await database.getClient();

  if (!isPostgres(knex)) {
    if (await isFile(knex)) {
      await applyFilePragmas(knex);
    }
    await prepareOnce(knex);
  }

  if (database.migrations?.skip) {
    logger?.info('Migrations are skipped, as configured');
    return knex;
  }

  const [, applied]: [number, string[]] = await knex.migrate.latest({
    directory: migrationsDirectory,
    loadExtensions: ['.js'],
    ...(migrationsTable && { tableName: migrationsTable }),
  });
  if (applied.length > 0) {
    logger?.info(`Applied ${applied.length} database migrations`);
  }
  return knex;
}

async function isFile(knex: Knex): Promise<boolean> {
  const main = await knex('pragma_database_list')
    .where({ name: 'main' })
    .first('file');
  return Boolean(main?.file);
}

async function applyFilePragmas(knex: Knex): Promise<void> {
  // The pool has one connection; should it ever be replaced, the new one must not fall back.
  knex.client.pool.on(
    'createSuccess',
    (_event: number, connection: { pragma(source: string): unknown }) => {
      filePragmas.forEach(pragma => connection.pragma(pragma));
    },
  );
  for (const pragma of filePragmas) {
    await knex.raw(`PRAGMA ${pragma}`);
  }
}

/** The pool has one connection; should it ever be replaced, the new one must not fall back. */
async function prepareOnce(knex: Knex): Promise<void> {
  knex.client.pool.on(
    'createSuccess',
    (_event: number, connection: StatementSource) =>
      rememberStatements(connection),
  );
  const connection: StatementSource = await knex.client.acquireConnection();
  rememberStatements(connection);
  await knex.client.releaseConnection(connection);
}
