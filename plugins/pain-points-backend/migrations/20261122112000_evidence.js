// @ts-check

/**
 * The voices of customers, how they are linked, answered, redacted and erased.
 *
 * What is personal stands in few places, so that erasing is one statement each:
 * texts in `evidence`, the outside name of a customer in `customer`, answers in
 * `answer`, search terms in `evidence_search`.
 *
 * `evidence_tally` and `pain_voice_day` are counts that each change keeps in its
 * own transaction: facets over a million voices and the trend of a pain are read
 * from them and never counted anew.
 *
 * @param {import('knex').Knex} knex
 */
function isPostgres(knex) {
  return knex.client.config.client === 'pg';
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('customer', table => {
    table.comment('A customer is a random id; the outside name can be erased');
    table.string('id', 36).primary();
    table.string('source', 60).notNullable();
    table.string('reference', 200).nullable();
    table.unique(['source', 'reference'], 'customer_reference_uq');
  });

  await knex.schema.createTable('evidence', table => {
    table.bigIncrements('number').comment('EV-000123 is number 123');
    table.string('type', 20).notNullable();
    table.text('text').nullable().comment('Absent once erased');
    table.text('redacted_text').nullable();
    table.text('redaction_marks').nullable().comment('JSON: what is hidden');
    table.string('channel', 60).notNullable();
    table.string('language', 20).notNullable();
    table.string('market', 60).notNullable();
    table.string('segment', 60).nullable();
    table.string('said_on', 10).nullable();
    table.string('received_at', 30).notNullable();
    table.string('source', 60).notNullable();
    table.string('external_reference', 200).nullable();
    table.double('rating').nullable();
    table.string('customer_id', 36).nullable();
    table.string('ground', 30).notNullable();
    table.string('redaction', 12).notNullable();
    table.string('keep_until', 10).nullable();
    table.string('text_hash', 64).notNullable().comment('Salted SHA-256');
    table
      .integer('occurrence')
      .notNullable()
      .comment('Running number among equal texts of the source');
    table.string('state', 10).notNullable();
    table.text('set_aside_reason').nullable();
    table.string('assignee', 255).nullable();
    table.string('acknowledge_due_at', 30).nullable();
    table.string('acknowledged_at', 30).nullable();
    table.string('assess_due_at', 30).nullable();
    table.string('assessed_at', 30).nullable();
    table.string('resolve_due_at', 30).nullable();
    table.string('answered_at', 30).nullable();
    table
      .string('next_clock_at', 30)
      .nullable()
      .comment('The earliest running clock; absent when nothing waits');
    table.string('legal_hold', 255).nullable().comment('Who holds it');
    table.text('legal_hold_reason').nullable();
    table.string('erased_at', 30).nullable();
    table.integer('link_count').notNullable().defaultTo(0);
    table.integer('answer_count').notNullable().defaultTo(0);
    table.string('import_id', 36).nullable();
    table.integer('version').notNullable().defaultTo(1);
    // Whether everybody may read it. The database keeps it, so that no change can forget to.
    table.specificType(
      'shareable',
      `integer GENERATED ALWAYS AS (
         CASE WHEN erased_at IS NULL
               AND redaction IN ('not-needed', 'done')
               AND ground IN ('consent', 'published-by-customer', 'trial-data')
              THEN 1 ELSE 0 END
       ) STORED`,
    );
    // The number once more, for filtered lists on PostgreSQL: to have their order it would read back
    // through the primary key past all that the filter leaves out, which may be nearly everything.
    const position = isPostgres(knex) ? 'list_position' : 'number';
    if (isPostgres(knex)) {
      table.specificType(
        'list_position',
        'bigint GENERATED ALWAYS AS (number) STORED',
      );
    }
    // Identity: the source's own id, else the text and its running number.
    table.unique(['source', 'external_reference'], 'evidence_reference_uq');
    table.index(['source', 'text_hash', 'occurrence'], 'evidence_text_idx');
    table.index(['state', position], 'evidence_state_idx');
    table.index(['market', position], 'evidence_market_idx');
    table.index(['type', position], 'evidence_type_idx');
    table.index(['channel', position], 'evidence_channel_idx');
    table.index(['language', position], 'evidence_language_idx');
    table.index(['redaction', position], 'evidence_redaction_idx');
    table.index(['shareable', position], 'evidence_shareable_idx');
  });
  // Most voices have none of these, and an import is faster for each entry that it need not write.
  for (const [name, columns] of /** @type {const} */ ([
    ['clock', ['next_clock_at', 'number']],
    ['assignee', ['assignee', 'number']],
    ['customer', ['customer_id']],
    ['import', ['import_id', 'number']],
  ])) {
    await knex.raw(
      `CREATE INDEX evidence_${name}_idx ON evidence (${columns.join(', ')})
       WHERE ${columns[0]} IS NOT NULL`,
    );
  }
  await knex.raw(
    `CREATE INDEX evidence_keep_idx ON evidence (keep_until, number)
     WHERE keep_until IS NOT NULL AND erased_at IS NULL`,
  );
  // Two voices with equal text and no id of their own differ by their running number.
  await knex.raw(
    `CREATE UNIQUE INDEX evidence_occurrence_uq ON evidence (source, text_hash, occurrence)
     WHERE external_reference IS NULL`,
  );

  await knex.schema.createTable('evidence_tally', table => {
    for (const column of [
      'state',
      'type',
      'channel',
      'market',
      'language',
      'redaction',
      'ground',
    ]) {
      table.string(column, 60).notNullable();
    }
    table.integer('shareable').notNullable();
    table.integer('count').notNullable();
    table.primary(
      [
        'state',
        'type',
        'channel',
        'market',
        'language',
        'redaction',
        'ground',
        'shareable',
      ],
      'evidence_tally_pk',
    );
  });

  await knex.schema.createTable('evidence_day', table => {
    table.comment('Voices by the day they were said, else received');
    table.string('day', 10).notNullable();
    table.string('type', 20).notNullable();
    table.string('market', 60).notNullable();
    table.integer('count').notNullable();
    table.primary(['day', 'type', 'market'], 'evidence_day_pk');
  });

  await knex.schema.createTable('pain_voice_day', table => {
    table.comment(
      'Voices of a pain and of what is merged into it, by day; each counts once',
    );
    table.integer('pain').notNullable();
    table.string('day', 10).notNullable();
    table.string('market', 60).notNullable();
    table.string('type', 20).notNullable();
    table.integer('count').notNullable();
    table.primary(['pain', 'day', 'market', 'type'], 'pain_voice_day_pk');
    table.index(['day', 'market', 'pain'], 'pain_voice_day_idx');
  });

  await knex.schema.createTable('evidence_link', table => {
    table.comment('A link that was undone stays, with who undid it and when');
    table.string('id', 36).primary();
    table.bigInteger('evidence').notNullable();
    table.integer('pain').notNullable();
    table.string('chain_item_id', 36).nullable();
    table.integer('importance').notNullable();
    table.integer('span_start').nullable();
    table.integer('span_end').nullable();
    table.string('linked_by', 255).notNullable();
    table.string('linked_at', 30).notNullable();
    table.string('undone_by', 255).nullable();
    table.string('undone_at', 30).nullable();
    table.string('told_on', 10).nullable();
    table.string('told_by', 255).nullable();
    table.string('thanked_on', 10).nullable();
    table.index(['pain', 'evidence'], 'evidence_link_pain_idx');
    table.index(['evidence', 'pain'], 'evidence_link_evidence_idx');
  });

  await knex.schema.createTable('answer', table => {
    table.string('id', 36).primary();
    table.bigInteger('evidence').notNullable();
    table.string('kind', 20).notNullable();
    table.text('text').nullable().comment('Absent once erased');
    table.string('channel', 60).notNullable();
    table.string('sent_on', 10).notNullable();
    table.string('sent_by', 255).notNullable();
    table.string('recorded_at', 30).notNullable();
    table.index(['evidence', 'recorded_at'], 'answer_evidence_idx');
  });

  await knex.schema.createTable('evidence_access', table => {
    table.comment('Who read an original that not everybody may read');
    table.bigIncrements('number');
    table.string('at', 30).notNullable();
    table.string('reader', 255).notNullable();
    table.text('evidence').notNullable().comment('JSON: numbers');
    table.index(['at'], 'evidence_access_at_idx');
  });

  await knex.schema.createTable('erasure', table => {
    table.comment('Applied again after a restore; holds no personal text');
    table.bigInteger('evidence').primary();
    table.string('text_hash', 64).notNullable();
    table.string('reason_code', 30).notNullable();
    table.string('erased_at', 30).notNullable();
    table.string('erased_by', 255).notNullable();
  });

  await knex.schema.createTable('evidence_import', table => {
    table.string('id', 36).primary();
    table.text('file_name').notNullable();
    table.string('file_hash', 64).notNullable();
    table.string('source', 60).notNullable();
    table.text('defaults').notNullable().comment('JSON');
    table.string('state', 10).notNullable();
    table.integer('total_rows').nullable();
    table.integer('position').notNullable().defaultTo(0);
    table.integer('added').notNullable().defaultTo(0);
    table.integer('already_there').notNullable().defaultTo(0);
    table.integer('rejected').notNullable().defaultTo(0);
    table.string('started_by', 255).notNullable();
    table.string('started_at', 30).notNullable();
    table.string('ended_at', 30).nullable();
    table.integer('version').notNullable().defaultTo(1);
    table.index(['started_at', 'id'], 'evidence_import_started_idx');
  });

  // A file that is sent twice at once is one import.
  await knex.raw(
    `CREATE UNIQUE INDEX evidence_import_running_uq ON evidence_import (file_hash, source)
     WHERE state = 'running'`,
  );

  await knex.schema.createTable('import_reject', table => {
    table.string('import_id', 36).notNullable();
    table.integer('line').notNullable();
    table.string('field', 60).notNullable();
    table.text('reason').notNullable();
    table.text('value').notNullable();
    table.primary(['import_id', 'line', 'field'], 'import_reject_pk');
  });

  if (isPostgres(knex)) {
    await knex.schema.createTable('evidence_search', table => {
      table.bigInteger('evidence').primary();
      table.specificType('terms', 'tsvector').notNullable();
    });
    await knex.raw(
      'CREATE INDEX evidence_search_terms_idx ON evidence_search USING gin (terms)',
    );
  } else {
    await knex.raw(
      `CREATE VIRTUAL TABLE evidence_search USING fts5(
         terms, content='', contentless_delete=1, tokenize='ascii'
       )`,
    );
    // Holds nothing of its own: it tells which words there are.
    await knex.raw(
      `CREATE VIRTUAL TABLE evidence_word USING fts5vocab('evidence_search', 'instance')`,
    );
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    ...(isPostgres(knex) ? [] : ['evidence_word']),
    'evidence_search',
    'import_reject',
    'evidence_import',
    'erasure',
    'evidence_access',
    'answer',
    'evidence_link',
    'pain_voice_day',
    'evidence_day',
    'evidence_tally',
    'evidence',
    'customer',
  ]) {
    await knex.schema.dropTable(table);
  }
};
