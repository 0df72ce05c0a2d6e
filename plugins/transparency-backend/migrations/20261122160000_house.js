// @ts-check

/**
 * What every domain keeps: what the database was made as, the timeline, and what waits to be told.
 *
 * Instants are ISO 8601 texts in UTC with milliseconds and days are plain ISO dates: they sort rightly and read the
 * same on SQLite and PostgreSQL. Columns that hold JSON are texts, because the database never looks into them.
 */

const appendOnlyTables = ['database_mark', 'activity'];

/** @param {import('knex').Knex} knex */
function isPostgres(knex) {
  return knex.client.config.client === 'pg';
}

/**
 * Refuses UPDATE and DELETE, whoever asks for it.
 * @param {import('knex').Knex} knex
 * @param {string} table
 */
async function makeAppendOnly(knex, table) {
  if (isPostgres(knex)) {
    await knex.raw(
      `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
       FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    return;
  }
  for (const verb of ['update', 'delete']) {
    await knex.raw(
      `CREATE TRIGGER ${table}_no_${verb} BEFORE ${verb} ON ${table}
       BEGIN SELECT RAISE(ABORT, 'rows of ${table} are never changed'); END`,
    );
  }
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  if (isPostgres(knex)) {
    await knex.raw(`
      CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger AS $$
      BEGIN
        RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME;
      END;
      $$ LANGUAGE plpgsql
    `);
  }

  await knex.schema.createTable('database_mark', table => {
    table.comment('What this database was made as; one row, written once');
    table.integer('id').primary();
    table.boolean('sample').notNullable();
    table.string('created_at', 30).notNullable();
  });

  await knex.schema.createTable('activity', table => {
    table.comment('The append-only timeline of everything');
    table.bigIncrements('number');
    table.string('at', 30).notNullable();
    table.string('actor', 255).notNullable();
    table.string('record', 200).notNullable().comment('Reference');
    table.string('action', 60).notNullable();
    table.text('note').nullable();
    table.text('details').notNullable().comment('JSON, no personal text');
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
    table.comment(
      'Events of which nobody could be notified yet; beside the outbox, so that they hold nothing back',
    );
    table.string('event_id', 60).primary();
    table.text('payload').notNullable().comment('JSON');
    table.integer('attempts').notNullable();
    table.string('next_attempt_at', 30).notNullable();
    table.string('created_at', 30).notNullable();
    table.index(['next_attempt_at'], 'waiting_notification_next_idx');
  });

  for (const table of appendOnlyTables) {
    await makeAppendOnly(knex, table);
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'waiting_notification',
    'outbox',
    'activity',
    'database_mark',
  ]) {
    await knex.schema.dropTable(table);
  }
  if (isPostgres(knex)) await knex.raw('DROP FUNCTION refuse_change()');
};
