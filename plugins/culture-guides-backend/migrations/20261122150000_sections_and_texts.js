// @ts-check

/**
 * Guides: sections, their texts in each language, the revisions of the texts, and what people do with them.
 *
 * Instants are ISO 8601 texts in UTC with milliseconds and days are plain ISO dates: they sort rightly and read the
 * same on SQLite and PostgreSQL. Columns that hold JSON are texts, because the database never looks into them.
 *
 * What a list shows of a text is kept beside it in section_text, so that a guide costs the same however many revisions
 * its texts have had.
 */

const appendOnlyTables = [
  'text_decision',
  'claim_verdict',
  'section_review',
  'activity',
];

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

/** What a revision says never changes, and what was decided about it neither. */
const frozenColumns = [
  'section_id',
  'language',
  'number',
  'title',
  'body',
  'claims',
  'significance',
  'source_language',
  'based_on',
  'note',
  'touches_law',
  'author',
  'submitted_at',
  'content_hash',
];
/** @param {'IS DISTINCT FROM' | 'IS NOT'} differs */
function frozenCondition(differs) {
  return [
    "OLD.state <> 'in-review'",
    ...frozenColumns.map(column => `NEW.${column} ${differs} OLD.${column}`),
  ].join(' OR ');
}

/** @param {import('knex').Knex} knex */
async function freezeRevisions(knex) {
  if (isPostgres(knex)) {
    await knex.raw(
      `CREATE TRIGGER text_revision_frozen BEFORE UPDATE ON text_revision
       FOR EACH ROW WHEN (${frozenCondition('IS DISTINCT FROM')})
       EXECUTE FUNCTION refuse_change()`,
    );
    await knex.raw(
      `CREATE TRIGGER text_revision_kept BEFORE DELETE ON text_revision
       FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    return;
  }
  await knex.raw(
    `CREATE TRIGGER text_revision_frozen BEFORE UPDATE ON text_revision
     WHEN ${frozenCondition('IS NOT')}
     BEGIN SELECT RAISE(ABORT, 'rows of text_revision are never changed'); END`,
  );
  await knex.raw(
    `CREATE TRIGGER text_revision_kept BEFORE DELETE ON text_revision
     BEGIN SELECT RAISE(ABORT, 'rows of text_revision are never changed'); END`,
  );
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

  await knex.schema.createTable('market_settings', table => {
    table.string('market', 2).primary();
    table.text('languages').notNullable().comment('JSON');
    table.text('fallbacks').notNullable().comment('JSON');
    table.integer('version').notNullable().defaultTo(1);
  });
  await knex.schema.createTable('market_deputy', table => {
    table.string('market', 2).notNullable();
    table.string('person', 255).notNullable();
    table.string('until', 10).notNullable().comment('The last day');
    table.primary(['market', 'person'], 'market_deputy_pk');
    table.index(['person', 'until'], 'market_deputy_person_idx');
  });

  await knex.schema.createTable('section', table => {
    table.string('id', 40).primary().comment('Market and kind: br-delivery');
    table.string('market', 2).notNullable();
    table.string('kind', 30).notNullable();
    table.string('owner', 255).notNullable();
    table.string('source_language', 35).notNullable();
    table.integer('review_every_months').notNullable();
    table.string('reviewed_at', 30).nullable();
    table.string('reviewed_by', 255).nullable();
    table.string('verdict', 10).nullable();
    table.string('next_review_on', 10).notNullable();
    table.text('archived').nullable().comment('The reason');
    table.string('created_by', 255).notNullable();
    table.string('created_at', 30).notNullable();
    table.integer('version').notNullable().defaultTo(1);
    table.index(['market', 'id'], 'section_market_idx');
    table.index(['kind', 'id'], 'section_kind_idx');
    table.index(['next_review_on', 'id'], 'section_review_due_idx');
    table.index(['owner', 'next_review_on'], 'section_owner_idx');
  });

  await knex.schema.createTable('section_text', table => {
    table.comment('One language of a section, with what lists show of it');
    table.increments('id').comment('What the search index knows it by');
    table.string('section_id', 40).notNullable();
    table.string('market', 2).notNullable();
    table.string('language', 35).notNullable();
    table.boolean('is_source').notNullable();
    table.integer('last_number').notNullable().defaultTo(0);
    table.string('title', 200).nullable().comment('Of the newest published');
    table
      .integer('published_number')
      .nullable()
      .comment('The newest published revision, in force or not yet');
    table.string('published_at', 30).nullable();
    table.string('in_force_from', 10).nullable();
    table.integer('based_on').nullable();
    // Counted when the source or the translation is published.
    table.integer('behind_minor').notNullable().defaultTo(0);
    table.integer('behind_medium').notNullable().defaultTo(0);
    table.integer('behind_major').notNullable().defaultTo(0);
    table
      .integer('unverified_claims')
      .notNullable()
      .defaultTo(0)
      .comment('Of the newest published source');
    table.integer('in_review').nullable().comment('The revision that waits');
    table.unique(['section_id', 'language'], {
      indexName: 'section_text_language_idx',
    });
    table.index(['market', 'section_id'], 'section_text_market_idx');
  });
  await knex.raw(
    'CREATE INDEX section_text_waiting_idx ON section_text (market, in_review) WHERE in_review IS NOT NULL',
  );
  await knex.raw(
    `CREATE INDEX section_text_behind_idx ON section_text (market, section_id)
     WHERE behind_medium > 0 OR behind_major > 0`,
  );

  await knex.schema.createTable('text_revision', table => {
    table.string('section_id', 40).notNullable();
    table.string('language', 35).notNullable();
    table.integer('number').notNullable();
    table.string('state', 12).notNullable();
    table.string('title', 200).notNullable();
    table.text('body').notNullable().comment('Markdown');
    table.text('claims').notNullable().comment('JSON');
    table.text('promises').notNullable().comment('JSON, the cited references');
    table.string('significance', 10).notNullable();
    // The source may become another language later; the pin is a number of this one.
    table.string('source_language', 35).notNullable();
    table.integer('based_on').nullable();
    table.integer('base_number').notNullable();
    table.integer('restores').nullable();
    table.text('note').notNullable();
    table.string('in_force_from', 10).nullable();
    table.boolean('touches_law').notNullable();
    table.boolean('waits_for_team').notNullable();
    table.boolean('waits_for_legal').notNullable();
    table.string('author', 255).notNullable();
    table.string('submitted_at', 30).notNullable();
    table.string('published_at', 30).nullable();
    table.string('content_hash', 64).notNullable();
    table.primary(['section_id', 'language', 'number'], 'text_revision_pk');
    table.index(['author', 'state'], 'text_revision_author_idx');
  });
  // The text in force on a day is the last entry up to that day.
  await knex.raw(
    `CREATE INDEX text_revision_in_force_idx ON text_revision
     (section_id, language, in_force_from, number) WHERE state = 'published'`,
  );
  await knex.raw(
    `CREATE UNIQUE INDEX text_revision_waiting_idx ON text_revision
     (section_id, language) WHERE state = 'in-review'`,
  );

  await knex.schema.createTable('text_decision', table => {
    table.increments('id');
    table.string('section_id', 40).notNullable();
    table.string('language', 35).notNullable();
    table.integer('number').notNullable();
    table.string('decision', 10).notNullable();
    table.string('capacity', 10).notNullable();
    table.text('note').nullable();
    table.string('by', 255).notNullable();
    table.string('at', 30).notNullable();
    table.index(['section_id', 'language', 'number'], 'text_decision_idx');
  });

  await knex.schema.createTable('claim_verdict', table => {
    table.comment('The newest verdict about exactly this statement and source');
    table.increments('id');
    table.string('section_id', 40).notNullable();
    table.string('claim_hash', 64).notNullable();
    table.string('verdict', 12).notNullable();
    table.string('by', 255).notNullable();
    table.string('at', 30).notNullable();
    table.index(['section_id', 'claim_hash', 'id'], 'claim_verdict_idx');
  });

  await knex.schema.createTable('text_draft', table => {
    table.string('section_id', 40).notNullable();
    table.string('language', 35).notNullable();
    table.string('author', 255).notNullable();
    table.text('content').notNullable().comment('JSON');
    table.string('saved_at', 30).notNullable();
    table.integer('version').notNullable();
    table.primary(['section_id', 'language', 'author'], 'text_draft_pk');
    table.index(['author'], 'text_draft_author_idx');
  });

  await knex.schema.createTable('section_review', table => {
    table.increments('id');
    table.string('section_id', 40).notNullable();
    table.string('verdict', 10).notNullable();
    table.integer('number').notNullable();
    table.string('content_hash', 64).notNullable();
    table.integer('previous_number').nullable();
    table.string('due_on', 10).notNullable().comment('When it was to be made');
    table.text('note').nullable();
    table.string('by', 255).notNullable();
    table.string('at', 30).notNullable();
    table.index(['section_id', 'id'], 'section_review_section_idx');
    table.index(['at'], 'section_review_at_idx');
  });

  await knex.schema.createTable('attachment', table => {
    table.string('id', 36).primary();
    table.string('section_id', 40).notNullable();
    table.string('file_name', 200).notNullable();
    table.string('media_type', 60).notNullable();
    table.integer('size').notNullable();
    table.string('hash', 64).notNullable();
    table.binary('bytes').notNullable();
    table.string('added_by', 255).notNullable();
    table.string('added_at', 30).notNullable();
    table.string('archived_at', 30).nullable();
    table.index(['section_id', 'added_at'], 'attachment_section_idx');
  });

  await knex.schema.createTable('activity', table => {
    table.comment('The append-only timeline of everything');
    table.bigIncrements('number');
    table.string('at', 30).notNullable();
    table.string('actor', 255).notNullable();
    table.string('record', 200).notNullable().comment('Reference');
    table
      .string('market', 2)
      .nullable()
      .comment('Whose drafts it is about, where only a team may know');
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

  for (const table of appendOnlyTables) {
    await makeAppendOnly(knex, table);
  }
  await freezeRevisions(knex);

  if (isPostgres(knex)) {
    await knex.schema.createTable('text_search', table => {
      table.integer('text').primary().comment('section_text.id');
      table.specificType('terms', 'tsvector').notNullable();
    });
    await knex.raw(
      'CREATE INDEX text_search_terms_idx ON text_search USING gin (terms) WITH (fastupdate = off)',
    );
  } else {
    await knex.raw(
      `CREATE VIRTUAL TABLE text_search USING fts5(
         terms, content='', contentless_delete=1, tokenize='ascii'
       )`,
    );
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'text_search',
    'outbox',
    'activity',
    'attachment',
    'section_review',
    'text_draft',
    'claim_verdict',
    'text_decision',
    'text_revision',
    'section_text',
    'section',
    'market_deputy',
    'market_settings',
    'database_mark',
  ]) {
    await knex.schema.dropTable(table);
  }
  if (isPostgres(knex)) await knex.raw('DROP FUNCTION refuse_change()');
};
