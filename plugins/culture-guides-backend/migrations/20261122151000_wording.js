// @ts-check

/**
 * The term base and do and don't. What is checked against is read whole and kept in memory, so these tables are
 * indexed for their lists only.
 */

/** @param {import('knex').Knex} knex */
function isPostgres(knex) {
  return knex.client.config.client === 'pg';
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('term', table => {
    table.increments('number').comment('TM-0012 is the term with number 12');
    table.string('kind', 20).notNullable();
    table.string('language', 35).notNullable();
    table.string('term', 200).notNullable();
    table
      .string('sort_key', 200)
      .notNullable()
      .comment('The term without case and accents: the order of the list');
    table.text('variants').notNullable().comment('JSON');
    table
      .text('markets')
      .notNullable()
      .comment('JSON; filters use term_market');
    table.string('instead', 200).nullable();
    table.text('definition').nullable().comment('JSON, by language');
    table.text('note').nullable().comment('JSON, by language');
    table.text('translations').notNullable().comment('JSON');
    table.boolean('case_sensitive').notNullable();
    table.string('state', 10).notNullable();
    table
      .text('authors')
      .notNullable()
      .comment('JSON: who wrote what waits, and so does not approve it');
    table.string('created_by', 255).notNullable();
    table.string('created_at', 30).notNullable();
    table.string('decided_by', 255).nullable();
    table.string('decided_at', 30).nullable();
    table.integer('version').notNullable().defaultTo(1);
    table.index(['sort_key', 'number'], 'term_order_idx');
    table.index(['state', 'sort_key', 'number'], 'term_state_idx');
    // The same file imported again finds the term that it made.
    table.unique(['language', 'kind', 'term'], {
      indexName: 'term_identity_idx',
    });
  });
  await knex.schema.createTable('term_market', table => {
    table.integer('term').notNullable();
    table.string('market', 2).notNullable();
    table.primary(['term', 'market'], 'term_market_pk');
    table.index(['market', 'term'], 'term_market_idx');
  });

  await knex.schema.createTable('rule', table => {
    table.increments('number').comment('DD-0012 is the rule with number 12');
    table.string('market', 2).notNullable();
    table.string('language', 35).notNullable();
    table.text('situation').notNullable().comment('JSON, by language');
    table.text('say').notNullable();
    table.text('avoid').notNullable();
    table.text('phrases').notNullable().comment('JSON');
    table.text('why').notNullable().comment('JSON, by language');
    table
      .integer('severity')
      .notNullable()
      .comment('1 blocker, 2 warning, 3 note: the order of the list');
    table.text('source').nullable().comment('JSON');
    table
      .string('identity', 64)
      .notNullable()
      .comment('Hash of market, language, say and avoid');
    table.string('state', 10).notNullable();
    table
      .text('authors')
      .notNullable()
      .comment('JSON: who wrote what waits, and so does not approve it');
    table.string('created_by', 255).notNullable();
    table.string('created_at', 30).notNullable();
    table.string('decided_by', 255).nullable();
    table.string('decided_at', 30).nullable();
    table.integer('version').notNullable().defaultTo(1);
    table.index(['severity', 'number'], 'rule_order_idx');
    table.index(['market', 'severity', 'number'], 'rule_market_idx');
    table.unique(['identity'], { indexName: 'rule_identity_idx' });
  });

  for (const name of ['term', 'rule']) {
    if (isPostgres(knex)) {
      await knex.schema.createTable(`${name}_search`, table => {
        table.integer(name).primary();
        table.specificType('terms', 'tsvector').notNullable();
      });
      await knex.raw(
        `CREATE INDEX ${name}_search_terms_idx ON ${name}_search USING gin (terms) WITH (fastupdate = off)`,
      );
    } else {
      await knex.raw(
        `CREATE VIRTUAL TABLE ${name}_search USING fts5(
           terms, content='', contentless_delete=1, tokenize='ascii'
         )`,
      );
    }
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'rule_search',
    'term_search',
    'rule',
    'term_market',
    'term',
  ]) {
    await knex.schema.dropTable(table);
  }
};
