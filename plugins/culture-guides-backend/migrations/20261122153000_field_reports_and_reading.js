// @ts-check

/** What readers say about guides, who was asked to read them, and what each person has read. */

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('field_report', table => {
    table.increments('number').comment('FR-0012 is the report with number 12');
    table.string('section_id', 40).notNullable();
    table.string('market', 2).notNullable();
    table.string('problem', 10).notNullable();
    table.text('text').notNullable();
    table.text('quote').nullable();
    table.string('language', 35).notNullable();
    table.integer('revision').nullable();
    table.string('state', 10).notNullable();
    table
      .boolean('closed')
      .notNullable()
      .comment('Fixed or declined: the list shows these last');
    table.text('answer').nullable();
    table.string('answered_by', 255).nullable();
    table.string('answered_at', 30).nullable();
    table.integer('fixed_in').nullable();
    table.string('owner', 255).notNullable();
    table.string('reported_by', 255).notNullable();
    table.string('reported_at', 30).notNullable();
    // The clock keeps what it was computed from: an edited calendar moves it only when somebody asks.
    table
      .string('clock_started_at', 30)
      .notNullable()
      .comment('When it was reported, or opened again');
    table.integer('working_days').notNullable();
    table.integer('calendar_version').notNullable();
    table.string('due_on', 10).notNullable();
    table.string('evidence', 200).nullable().comment('Reference of the voice');
    table.integer('version').notNullable().defaultTo(1);
    table.index(['closed', 'due_on', 'number'], 'field_report_order_idx');
    table.index(
      ['market', 'closed', 'due_on', 'number'],
      'field_report_market_idx',
    );
    table.index(['section_id', 'closed'], 'field_report_section_idx');
    table.index(['reported_by', 'number'], 'field_report_person_idx');
    table.index(['reported_at'], 'field_report_reported_idx');
  });

  await knex.schema.createTable('reading_request', table => {
    table.string('id', 36).primary();
    table.string('market', 2).notNullable();
    table.string('section_id', 40).nullable().comment('Null: the whole guide');
    table.string('group_ref', 255).notNullable();
    table.text('note').nullable();
    table.string('due_on', 10).nullable();
    table.string('asked_by', 255).notNullable();
    table.string('asked_at', 30).notNullable();
    table.string('closed_at', 30).nullable();
    table.index(['group_ref', 'asked_at', 'id'], 'reading_request_group_idx');
    table.index(['asked_by', 'asked_at', 'id'], 'reading_request_asker_idx');
  });

  // A second press of the button asks nobody twice.
  await knex.raw(
    `CREATE UNIQUE INDEX reading_request_open_idx ON reading_request
     (asked_by, group_ref, market, COALESCE(section_id, '')) WHERE closed_at IS NULL`,
  );

  await knex.schema.createTable('read_mark', table => {
    table.comment(
      'Kept for a configured time, seen by the person and the lead',
    );
    table.string('section_id', 40).notNullable();
    table.string('person', 255).notNullable();
    table.string('language', 35).notNullable();
    table.integer('number').notNullable();
    table.string('read_at', 30).notNullable();
    table.primary(
      ['section_id', 'person', 'language', 'number'],
      'read_mark_pk',
    );
    table.index(['person', 'section_id'], 'read_mark_person_idx');
    table.index(['read_at'], 'read_mark_age_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of ['read_mark', 'reading_request', 'field_report']) {
    await knex.schema.dropTable(table);
  }
};
