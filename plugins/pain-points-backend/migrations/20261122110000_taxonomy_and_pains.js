// @ts-check

/**
 * The taxonomy, the priority table, pains and what people do with them.
 *
 * Instants are ISO 8601 texts in UTC with milliseconds and days are plain ISO
 * dates: they sort rightly and read the same on SQLite and PostgreSQL. Columns
 * that hold JSON are texts, because the database never looks into them.
 *
 * Versions of the taxonomy and of the priority table are kept whole and never
 * change, so that an old pain can always be read under the wording that it was
 * filed under.
 */

const appendOnlyTables = [
  'taxonomy_version',
  'priority_table_version',
  'pain_transition',
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
    await knex.raw(`
      CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger AS $$
      BEGIN
        RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME;
      END;
      $$ LANGUAGE plpgsql
    `);
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
  await knex.schema.createTable('database_mark', table => {
    table.comment('What this database was made as; one row, written once');
    table.integer('id').primary();
    table.boolean('sample').notNullable();
    table.string('created_at', 30).notNullable();
  });

  for (const name of ['taxonomy_version', 'priority_table_version']) {
    await knex.schema.createTable(name, table => {
      table.integer('version').primary();
      table.text('content').notNullable().comment('JSON, the whole of it');
      table.text('changed_ids').notNullable().comment('JSON');
      table.text('note').notNullable();
      table.string('published_by', 255).notNullable();
      table.string('published_at', 30).notNullable();
    });
  }

  await knex.schema.createTable('pain', table => {
    table.increments('number').comment('PP-0012 is the pain with number 12');
    table.string('kind_id', 60).notNullable();
    table.integer('taxonomy_version').notNullable();
    table.text('title').notNullable().comment('JSON, by language');
    table.text('description').notNullable().comment('JSON, by language');
    table.string('owner', 255).nullable();
    table.integer('severity').notNullable();
    table.integer('frequency').notNullable();
    table
      .integer('priority')
      .notNullable()
      .comment(
        '1 high, 2 medium, 3 low: looked up when a level or the table changes',
      );
    table.integer('priority_table_version').notNullable();
    table.string('state', 30).notNullable();
    table
      .integer('merged_into')
      .nullable()
      .comment('The pain at the end of the open links in pain_merge');
    table.text('closed_without_proof').nullable();
    table.string('reported_by', 255).notNullable();
    table.string('created_at', 30).notNullable();
    table.string('updated_at', 30).notNullable();
    table.string('resolved_at', 30).nullable();
    // A list reads one row for each pain: what stands in other tables as well is repeated here,
    // and counted anew (merged pains included) by each change that touches it.
    table
      .text('markets')
      .notNullable()
      .comment('JSON; filters use pain_market');
    table
      .text('segments')
      .notNullable()
      .comment('JSON; filters use pain_segment');
    table
      .text('entity_refs')
      .notNullable()
      .comment('JSON; filters use pain_entity');
    table
      .integer('evidence_count')
      .notNullable()
      .defaultTo(0)
      .comment('Linked voices: the list sorts by it');
    table.integer('signal_count').notNullable().defaultTo(0);
    table.integer('comment_count').notNullable().defaultTo(0);
    table.boolean('silent').notNullable().defaultTo(false);
    table.integer('version').notNullable().defaultTo(1);
    // The four orders of the list, each with the number as its tie-break.
    table.index(['priority', 'number'], 'pain_priority_idx');
    table.index(['updated_at', 'number'], 'pain_updated_idx');
    table.index(['evidence_count', 'number'], 'pain_evidence_idx');
    table.index(['kind_id', 'state', 'number'], 'pain_kind_idx');
    table.index(['state', 'priority', 'number'], 'pain_state_idx');
    table.index(['created_at'], 'pain_created_idx');
    // Holds all that facets and the map of kinds look at: they never read the wide rows.
    table.index(
      ['state', 'kind_id', 'priority', 'owner', 'merged_into', 'silent'],
      'pain_facet_idx',
    );
  });

  // Partial, because nearly all pains are merged into nothing: a full index would tempt the
  // planner to read the list through it and sort.
  await knex.raw(
    'CREATE INDEX pain_merged_idx ON pain (merged_into) WHERE merged_into IS NOT NULL',
  );
  // Partial, because a report is faster for each entry that it need not write.
  await knex.raw(
    'CREATE INDEX pain_owner_idx ON pain (owner, state) WHERE owner IS NOT NULL',
  );
  await knex.raw(
    'CREATE INDEX pain_resolved_idx ON pain (resolved_at, number) WHERE resolved_at IS NOT NULL',
  );

  for (const [name, column, length] of /** @type {const} */ ([
    ['pain_market', 'market', 60],
    ['pain_segment', 'segment', 60],
    ['pain_entity', 'entity_ref', 255],
  ])) {
    await knex.schema.createTable(name, table => {
      table.integer('pain').notNullable();
      table.string(column, length).notNullable();
      table.primary(['pain', column], `${name}_pk`);
      table.index([column, 'pain'], `${name}_idx`);
    });
  }

  await knex.schema.createTable('pain_transition', table => {
    table.comment('Every change of state, for counts of a period');
    table.increments('number');
    table.integer('pain').notNullable();
    table.string('from_state', 30).notNullable();
    table.string('to_state', 30).notNullable();
    table.string('actor', 255).notNullable();
    table.boolean('without_proof').notNullable().defaultTo(false);
    table.string('at', 30).notNullable();
    table.index(['to_state', 'at', 'pain'], 'pain_transition_state_idx');
    table.index(['pain', 'number'], 'pain_transition_pain_idx');
  });

  await knex.schema.createTable('pain_signal', table => {
    table.integer('pain').notNullable();
    table.string('user_ref', 255).notNullable();
    table.string('market', 60).notNullable();
    table.string('segment', 60).nullable();
    table.string('heard_on', 10).notNullable();
    table.string('given_at', 30).notNullable();
    table.primary(['pain', 'user_ref'], 'pain_signal_pk');
  });

  await knex.schema.createTable('pain_follower', table => {
    table.integer('pain').notNullable();
    table.string('user_ref', 255).notNullable();
    table.primary(['pain', 'user_ref'], 'pain_follower_pk');
    table.index(['user_ref', 'pain'], 'pain_follower_user_idx');
  });

  await knex.schema.createTable('pain_comment', table => {
    table.increments('number');
    table.integer('pain').notNullable();
    table.string('author', 255).notNullable();
    table.text('text').notNullable();
    table.text('mentions').notNullable().comment('JSON');
    table.string('created_at', 30).notNullable();
    table.index(['pain', 'number'], 'pain_comment_idx');
  });

  await knex.schema.createTable('pain_merge', table => {
    table.comment('Merges are links: the pair stays after it was undone');
    table.increments('number');
    table.integer('pain').notNullable();
    table.integer('into_pain').notNullable();
    table.string('merged_by', 255).notNullable();
    table.string('merged_at', 30).notNullable();
    table.string('undone_by', 255).nullable();
    table.string('undone_at', 30).nullable();
    table.index(['pain', 'number'], 'pain_merge_idx');
    table.index(['into_pain', 'number'], 'pain_merge_into_idx');
  });

  await knex.schema.createTable('not_duplicate', table => {
    table.comment('The lower number comes first, so that a pair is there once');
    table.integer('pain_low').notNullable();
    table.integer('pain_high').notNullable();
    table.string('said_by', 255).notNullable();
    table.string('said_at', 30).notNullable();
    table.primary(['pain_low', 'pain_high'], 'not_duplicate_pk');
  });

  await knex.schema.createTable('activity', table => {
    table.comment('The append-only timeline of everything');
    table.bigIncrements('number');
    table.string('at', 30).notNullable();
    table.string('actor', 255).notNullable();
    table.string('record', 200).notNullable().comment('Reference');
    table
      .integer('pain')
      .nullable()
      .comment('The pain that the record is, so that read conditions apply');
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

  if (isPostgres(knex)) {
    await knex.schema.createTable('pain_search', table => {
      table.integer('pain').primary();
      table.specificType('terms', 'tsvector').notNullable();
    });
    // New pains gather in a short list beside the index, 64 KB at most: to file the terms of each by
    // itself was half of the work of a report, and a search reads so short a list at once.
    await knex.raw(
      'CREATE INDEX pain_search_terms_idx ON pain_search USING gin (terms) WITH (gin_pending_list_limit = 64)',
    );
  } else {
    await knex.raw(
      `CREATE VIRTUAL TABLE pain_search USING fts5(
         terms, content='', contentless_delete=1, tokenize='ascii'
       )`,
    );
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'pain_search',
    'outbox',
    'activity',
    'not_duplicate',
    'pain_merge',
    'pain_comment',
    'pain_follower',
    'pain_signal',
    'pain_transition',
    'pain_entity',
    'pain_segment',
    'pain_market',
    'pain',
    'priority_table_version',
    'taxonomy_version',
    'database_mark',
  ]) {
    await knex.schema.dropTable(table);
  }
  if (isPostgres(knex)) await knex.raw('DROP FUNCTION refuse_change()');
};
