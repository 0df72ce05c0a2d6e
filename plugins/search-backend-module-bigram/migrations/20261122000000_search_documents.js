// @ts-check

/**
 * The search index. It belongs to a module, so its tables carry the module's name: other modules of
 * the search plugin may keep tables in the same database.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const postgres = knex.client.config.client === 'pg';

  await knex.schema.createTable('bigram_documents', table => {
    table.comment('What the search box finds, one row per document');
    table.increments('id');
    table.text('type').notNullable().comment('The type of the collator');
    table.text('location').notNullable().comment('Where a result leads to');
    table
      .text('document')
      .notNullable()
      .comment('JSON, as the collator gave it');
    table
      .text('content_hash')
      .notNullable()
      .comment('Tells a changed document from one that only came again');
    table
      .text('changed_at')
      .notNullable()
      .comment('Instant; newer documents go first among equals');
    if (postgres) {
      table
        .specificType('terms', 'tsvector')
        .notNullable()
        .comment('Terms of the title with weight A, of the text with weight D');
    }
    table.unique(['type', 'location'], {
      indexName: 'bigram_documents_type_location_uq',
    });
    table.index(['changed_at', 'id'], 'bigram_documents_changed_idx');
  });

  if (postgres) {
    await knex.raw(
      'CREATE INDEX bigram_documents_terms_idx ON bigram_documents USING gin (terms)',
    );
  } else {
    // The texts are in bigram_documents already, so only their terms are kept here. The ascii
    // tokenizer splits at spaces and takes every character beyond ASCII for a letter, which is what
    // terms that were split already need.
    await knex.raw(
      `CREATE VIRTUAL TABLE bigram_terms USING fts5(
         title, text, content = '', contentless_delete = 1, tokenize = 'ascii')`,
    );
  }

  await knex.schema.createTable('bigram_audiences', table => {
    table.comment('Who may find a document; one of them is enough');
    table
      .integer('document_id')
      .notNullable()
      .references('id')
      .inTable('bigram_documents')
      .onDelete('CASCADE');
    table.text('audience').notNullable();
    table.primary(['document_id', 'audience'], 'bigram_audiences_pk');
  });

  await knex.schema.createTable('bigram_fields', table => {
    table.comment('The fields of documents that a search can be narrowed by');
    table
      .integer('document_id')
      .notNullable()
      .references('id')
      .inTable('bigram_documents')
      .onDelete('CASCADE');
    table.text('name').notNullable();
    table.text('value').notNullable().comment('In lower case');
    table.primary(['document_id', 'name', 'value'], 'bigram_fields_pk');
    table.index(['name', 'value', 'document_id'], 'bigram_fields_value_idx');
  });

  await knex.schema.createTable('bigram_staged_documents', table => {
    table.comment(
      'New and changed documents of a collator run that is not finished: nobody finds them yet',
    );
    table.text('run_id').notNullable();
    table.text('location').notNullable();
    table.text('document').notNullable().comment('JSON of a prepared document');
    table.text('staged_at').notNullable().comment('Instant');
    table.primary(['run_id', 'location'], 'bigram_staged_documents_pk');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('bigram_staged_documents');
  await knex.schema.dropTable('bigram_fields');
  await knex.schema.dropTable('bigram_audiences');
  await knex.schema.dropTableIfExists('bigram_terms');
  await knex.schema.dropTable('bigram_documents');
};
