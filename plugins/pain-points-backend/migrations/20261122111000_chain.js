// @ts-check

/**
 * The chain of a pain: symptom, root cause, remedy, measure, and the readings
 * that prove a cure. A reading never changes but for the one decision that a
 * typed reading waits for.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('chain_item', table => {
    table.string('id', 36).primary();
    table.integer('pain').notNullable();
    table.integer('position').notNullable().comment('Order of making');
    table.string('type', 20).notNullable();
    table.string('parent_id', 36).nullable();
    table.text('title').notNullable().comment('JSON, by language');
    table.text('detail').nullable().comment('JSON, by language');
    table.string('owner', 255).nullable();
    table.string('taxonomy_id', 60).nullable();
    table.string('state', 30).notNullable();
    table.text('steps').nullable().comment('JSON, of a remedy');
    table.string('effort', 10).nullable();
    table.string('due_on', 10).nullable();
    table.text('metric').nullable().comment('JSON, by language');
    table.text('unit').nullable().comment('JSON, by language');
    table.string('direction', 4).nullable();
    table.double('baseline').nullable();
    table.double('target').nullable();
    table.string('created_by', 255).notNullable();
    table.string('created_at', 30).notNullable();
    table.integer('version').notNullable().defaultTo(1);
    table.index(['pain', 'position'], 'chain_item_pain_idx');
    table.index(['type', 'state', 'due_on'], 'chain_item_due_idx');
  });

  await knex.schema.createTable('reading', table => {
    table.string('id', 36).primary();
    table.integer('pain').notNullable();
    table.string('measure_id', 36).notNullable();
    table.string('origin', 10).notNullable();
    table.double('value').notNullable();
    table.string('read_on', 10).notNullable();
    table.string('standing', 10).notNullable();
    table.text('source').nullable();
    table.text('note').nullable();
    table.text('query').nullable().comment('JSON: what was counted');
    table.string('hash', 64).nullable();
    table.text('file_name').nullable();
    table.binary('file').nullable();
    table.string('recorded_by', 255).notNullable();
    table.string('recorded_at', 30).notNullable();
    table.string('decided_by', 255).nullable();
    table.string('decided_at', 30).nullable();
    table.text('decision_note').nullable();
    table.index(['pain', 'measure_id', 'read_on'], 'reading_measure_idx');
    table.index(['standing', 'recorded_at'], 'reading_standing_idx');
  });

  await knex.schema.createTable('interim_answer', table => {
    table.string('id', 36).primary();
    table.integer('pain').notNullable();
    table.string('language', 20).notNullable();
    table.string('market', 60).nullable();
    table.text('text').notNullable();
    table.string('valid_until', 10).notNullable();
    table.string('state', 10).notNullable();
    table.string('written_by', 255).notNullable();
    table.string('written_at', 30).notNullable();
    table.string('decided_by', 255).nullable();
    table.string('decided_at', 30).nullable();
    table.index(['pain', 'written_at'], 'interim_answer_pain_idx');
    table.index(['state', 'valid_until'], 'interim_answer_state_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of ['interim_answer', 'reading', 'chain_item']) {
    await knex.schema.dropTable(table);
  }
};
