// @ts-check

/**
 * Calendars of markets. Each version is kept whole and never changes: a clock that was computed from it can be
 * explained for as long as it is kept, whatever the library computes today.
 */

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('calendar_version', table => {
    table.string('market', 2).notNullable();
    table.integer('version').notNullable();
    table.text('content').notNullable().comment('JSON: days, gaps, removals');
    table.string('hash', 64).notNullable();
    table.text('reason').notNullable();
    table.integer('added').notNullable();
    table.integer('changed').notNullable();
    table.integer('removed').notNullable();
    table.string('by', 255).notNullable();
    table.string('at', 30).notNullable();
    table.primary(['market', 'version'], 'calendar_version_pk');
  });
  if (knex.client.config.client === 'pg') {
    await knex.raw(
      `CREATE TRIGGER calendar_version_append_only
       BEFORE UPDATE OR DELETE ON calendar_version
       FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
  } else {
    for (const verb of ['update', 'delete']) {
      await knex.raw(
        `CREATE TRIGGER calendar_version_no_${verb} BEFORE ${verb} ON calendar_version
         BEGIN SELECT RAISE(ABORT, 'rows of calendar_version are never changed'); END`,
      );
    }
  }

  await knex.schema.createTable('calendar_feed', table => {
    table.comment(
      'Addresses for calendar programs; the token itself is not kept',
    );
    table.string('id', 36).primary();
    table.string('token_hash', 64).notNullable();
    table.string('market', 2).notNullable();
    table.string('language', 2).notNullable();
    table.string('person', 255).notNullable();
    table.string('created_at', 30).notNullable();
    table.string('revoked_at', 30).nullable();
    table.unique(['token_hash'], { indexName: 'calendar_feed_token_idx' });
    table.index(['person', 'created_at'], 'calendar_feed_person_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('calendar_feed');
  await knex.schema.dropTable('calendar_version');
};
