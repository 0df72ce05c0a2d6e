import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { isPostgres } from './dialect';

/** The databases that the portal supports. */
const supportedDatabases: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_18'];

/** A new database and its migrations take seconds on a busy machine, and no test is about that. */
const timeoutMs = 60_000;

/**
 * Runs the same tests on SQLite and on PostgreSQL. Each call of `create` gives a fresh, empty
 * database; one per test file is enough where tests do not meet each other's rows. Name `ids`
 * only for what one of the two cannot do at all.
 *
 * Without `BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING` PostgreSQL is left out, and the
 * output says so.
 */
export function describeEachDatabase(
  name: string,
  tests: (create: () => Promise<Knex>) => void,
  ids: TestDatabaseId[] = supportedDatabases,
): void {
  jest.setTimeout(timeoutMs);
  const databases = TestDatabases.create({ ids, disableDocker: true });
  for (const id of ids) {
    if (databases.supports(id)) {
      describe(`${name} on ${id}`, () => {
        tests(() => databases.init(id));
      });
    } else {
      process.stderr.write(
        `${name} does not run on ${id}: no server is configured\n`,
      );
    }
  }
}

/**
 * The plan of a query as text. On PostgreSQL sequential scans and sorts are discouraged, because
 * over a few test rows they are always cheaper: the plan shows what the indexes can do.
 */
export async function explainPlan(
  knex: Knex,
  query: Knex.QueryBuilder,
): Promise<string> {
  const sql = query.toQuery().replaceAll('?', '\\?');
  if (!isPostgres(knex)) {
    const steps: Array<{ detail: string }> = await knex.raw(
      `EXPLAIN QUERY PLAN ${sql}`,
    );
    return steps.map(step => step.detail).join('\n');
  }
  return knex.transaction(async tx => {
    await tx.raw('SET LOCAL enable_seqscan = off');
    await tx.raw('SET LOCAL enable_sort = off');
    const { rows } = await tx.raw(`EXPLAIN ${sql}`);
    return rows
      .map((row: Record<string, string>) => row['QUERY PLAN'])
      .join('\n');
  });
}

/** Whether a query reads through the named index. */
export async function explainUsesIndex(
  knex: Knex,
  query: Knex.QueryBuilder,
  indexName: string,
): Promise<boolean> {
  const plan = await explainPlan(knex, query);
  return new RegExp(`\\b${indexName}\\b`).test(plan);
}

/** Whether a query has to sort its rows, instead of reading them in the order of an index. */
export async function explainSorts(
  knex: Knex,
  query: Knex.QueryBuilder,
): Promise<boolean> {
  const plan = await explainPlan(knex, query);
  return /\bSort\b|USE TEMP B-TREE FOR ORDER BY/i.test(plan);
}

/**
 * The tables that every plugin's migrations create, without triggers: `activity`, `outbox`,
 * `waiting_notification` and `database_mark`.
 */
export async function createRecordTables(knex: Knex): Promise<void> {
  await knex.schema.createTable('activity', table => {
    table.bigIncrements('number');
    table.string('at', 30).notNullable();
    table.string('actor', 255).notNullable();
    table.string('record', 200).notNullable();
    table.string('action', 60).notNullable();
    table.text('note').nullable();
    table.text('details').notNullable();
    table.index(['record', 'number'], 'activity_record_idx');
    table.index(['actor', 'number'], 'activity_actor_idx');
    table.index(['at', 'number'], 'activity_at_idx');
  });
  await knex.schema.createTable('outbox', table => {
    table.bigIncrements('id');
    table.text('topic').notNullable();
    table.text('payload').notNullable();
    table.text('created_at').notNullable();
  });
  await knex.schema.createTable('waiting_notification', table => {
    table.string('event_id', 60).primary();
    table.text('payload').notNullable();
    table.integer('attempts').notNullable();
    table.string('next_attempt_at', 30).notNullable();
    table.string('created_at', 30).notNullable();
    table.index(['next_attempt_at'], 'waiting_notification_next_idx');
  });
  await knex.schema.createTable('database_mark', table => {
    table.integer('id').primary();
    table.boolean('sample').notNullable();
    table.string('created_at', 30).notNullable();
  });
}
