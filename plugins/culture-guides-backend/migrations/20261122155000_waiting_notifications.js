// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
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
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('waiting_notification');
};
