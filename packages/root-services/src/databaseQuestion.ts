import { DatabaseManager } from '@backstage/backend-defaults/database';
import type {
  RootConfigService,
  RootLifecycleService,
  RootLoggerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { DatabaseQuestion } from './DatabaseAwareRootHealthService';

/** How long the database may take to answer, in milliseconds. */
const patience = 2000;

/** The database that every portal has; its own connection asks there. */
const askedPlugin = 'catalog';

/** Reads from the file on SQLite, where a constant would be answered without looking at it. */
async function ask(client: Knex): Promise<void> {
  const isSqlite = /sqlite/.test(String(client.client.config.client));
  await client.raw(
    isSqlite ? 'select count(*) from sqlite_master' : 'select 1',
  );
}

async function withinPatience(answer: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No answer within ${patience} ms`)),
      patience,
    );
  });
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks the configured database on a connection of its own, so that busy plugins do not hide or cause an outage. */
export function createDatabaseQuestion(options: {
  config: RootConfigService;
  lifecycle: RootLifecycleService;
  logger: RootLoggerService;
}): DatabaseQuestion {
  const { config, lifecycle, logger } = options;
  let client: Promise<Knex> | undefined;
  const connect = () => {
    // A manager remembers a connection that failed, so each attempt gets a new one
    const attempt = DatabaseManager.fromConfig(config, {
      rootLifecycle: lifecycle,
      rootLogger: logger,
    })
      .forPlugin(askedPlugin, { lifecycle, logger })
      .getClient();
    attempt.catch(() => {
      client = undefined;
    });
    return attempt;
  };
  return () => {
    client ??= connect();
    return withinPatience(client.then(ask));
  };
}
