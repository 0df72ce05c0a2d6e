// @ts-check

/** Launches with their checklists and decisions, and the versions of the checklist template. */

const appendOnlyTables = ['checklist_template_version', 'launch_decision'];

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('checklist_template_version', table => {
    table.integer('version').primary();
    table.text('content').notNullable().comment('JSON, the whole of it');
    table.text('changed_ids').notNullable().comment('JSON');
    table.text('note').notNullable();
    table.string('published_by', 255).notNullable();
    table.string('published_at', 30).notNullable();
  });

  await knex.schema.createTable('launch', table => {
    table.increments('number').comment('LA-0012 is the launch with number 12');
    table.string('market', 2).notNullable();
    table.string('name', 200).notNullable();
    table.string('target_on', 10).notNullable();
    table.string('state', 10).notNullable();
    table.text('cancelled').nullable().comment('The reason');
    table.integer('template_version').notNullable();
    table.string('created_by', 255).notNullable();
    table.string('created_at', 30).notNullable();
    table.integer('version').notNullable().defaultTo(1);
    table.index(['target_on', 'number'], 'launch_order_idx');
    table.index(['market', 'target_on', 'number'], 'launch_market_idx');
  });

  await knex.schema.createTable('launch_item', table => {
    table.string('id', 36).primary();
    table.integer('launch').notNullable();
    table.integer('position').notNullable();
    table.string('key', 60).notNullable();
    table.string('domain', 20).notNullable();
    table.text('title').notNullable().comment('JSON, by language');
    table.text('detail').nullable().comment('JSON, by language');
    table.boolean('blocking').notNullable();
    table.string('sign_off_role', 60).notNullable();
    table.integer('valid_days').nullable();
    table.string('state', 20).notNullable();
    table.text('evidence').nullable().comment('JSON');
    table.text('reason').nullable();
    table.string('signed_by', 255).nullable();
    table.string('signed_at', 30).nullable();
    table.string('expires_on', 10).nullable();
    table.integer('version').notNullable().defaultTo(1);
    table.unique(['launch', 'position'], {
      indexName: 'launch_item_order_idx',
    });
    table.index(['sign_off_role', 'state', 'launch'], 'launch_item_role_idx');
    table.index(['expires_on'], 'launch_item_expiry_idx');
  });

  await knex.schema.createTable('launch_decision', table => {
    table.integer('launch').notNullable();
    table.integer('number').notNullable();
    table.string('decision', 10).notNullable();
    table.text('note').notNullable();
    table.string('by', 255).notNullable();
    table.string('at', 30).notNullable();
    table.text('snapshot').notNullable().comment('JSON: items, contradictions');
    table.string('hash', 64).notNullable();
    table.primary(['launch', 'number'], 'launch_decision_pk');
  });

  for (const table of appendOnlyTables) {
    if (knex.client.config.client === 'pg') {
      await knex.raw(
        `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
         FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
      );
    } else {
      for (const verb of ['update', 'delete']) {
        await knex.raw(
          `CREATE TRIGGER ${table}_no_${verb} BEFORE ${verb} ON ${table}
           BEGIN SELECT RAISE(ABORT, 'rows of ${table} are never changed'); END`,
        );
      }
    }
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'launch_decision',
    'launch_item',
    'launch',
    'checklist_template_version',
  ]) {
    await knex.schema.dropTable(table);
  }
};
