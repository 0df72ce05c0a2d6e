// @ts-check

/**
 * Promises: the values that we publicly hold ourselves to. What a promise says never changes. Only two things happen to
 * a row, each once or towards an earlier day: somebody else decides about it, and it is given a last day.
 */

/** @param {import('knex').Knex} knex */
function isPostgres(knex) {
  return knex.client.config.client === 'pg';
}

const frozenColumns = [
  'number',
  'subject',
  'value',
  'unit',
  'market',
  'entity_ref',
  'wording_en',
  'wording_zh',
  'in_force_from',
  'note',
  'proposed_by',
  'proposed_at',
];

/** Somebody other than the proposer approves or refuses; what it says stays. */
const isDecision = `
  OLD.state = 'proposed' AND NEW.state IN ('approved', 'refused')
  AND NEW.decided_by <> OLD.proposed_by AND NEW.decided_at IS NOT NULL
  AND (NEW.reason IS NOT NULL OR NEW.state = 'approved')
  AND NEW.in_force_to IS NOT DISTINCT FROM OLD.in_force_to`;

/** An approved one gets a last day, or an earlier one: a longer promise is another promise. */
const isEnd = `
  OLD.state = 'approved' AND NEW.state = 'approved'
  AND NEW.decided_by = OLD.decided_by AND NEW.decided_at = OLD.decided_at
  AND NEW.reason IS NOT NULL AND NEW.in_force_to >= OLD.in_force_from
  AND (OLD.in_force_to IS NULL OR NEW.in_force_to < OLD.in_force_to)`;

/** An unknown answer, of a NULL, is no permission. */
const isForbidden = [
  ...frozenColumns.map(
    column => `NEW.${column} IS DISTINCT FROM OLD.${column}`,
  ),
  'NEW.version <> OLD.version + 1',
  `((${isDecision}) OR (${isEnd})) IS NOT TRUE`,
].join(' OR ');

/** @param {import('knex').Knex} knex */
async function freezePromises(knex) {
  if (isPostgres(knex)) {
    await knex.raw(
      `CREATE TRIGGER promise_frozen BEFORE UPDATE ON promise
       FOR EACH ROW WHEN (${isForbidden}) EXECUTE FUNCTION refuse_change()`,
    );
    await knex.raw(
      `CREATE TRIGGER promise_kept BEFORE DELETE ON promise
       FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    return;
  }
  await knex.raw(
    `CREATE TRIGGER promise_frozen BEFORE UPDATE ON promise WHEN ${isForbidden}
     BEGIN SELECT RAISE(ABORT, 'rows of promise are never changed'); END`,
  );
  await knex.raw(
    `CREATE TRIGGER promise_kept BEFORE DELETE ON promise
     BEGIN SELECT RAISE(ABORT, 'rows of promise are never changed'); END`,
  );
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('promise', table => {
    table.increments('number');
    table.string('subject', 30).notNullable();
    table.integer('value').notNullable();
    table.string('unit', 20).notNullable();
    table.string('market', 2).notNullable();
    table
      .string('entity_ref', 255)
      .nullable()
      .comment('Without: all that we sell in the market');
    table.text('wording_en').notNullable();
    table.text('wording_zh').notNullable();
    table.string('in_force_from', 10).notNullable().comment('The first day');
    table.string('in_force_to', 10).nullable().comment('The last day');
    table.string('state', 10).notNullable();
    table.text('note').nullable();
    table.string('proposed_by', 255).notNullable();
    table.string('proposed_at', 30).notNullable();
    table.string('decided_by', 255).nullable();
    table.string('decided_at', 30).nullable();
    table.text('reason').nullable().comment('Of the refusal or of the end');
    table.integer('version').notNullable().defaultTo(1);
    // The order of the list; its beginning also finds the promises that one may contradict.
    table.index(
      ['market', 'subject', 'in_force_from', 'number'],
      'promise_list_idx',
    );
    table.index(['entity_ref', 'number'], 'promise_entity_idx');
    table.index(['proposed_at'], 'promise_proposed_at_idx');
    table.index(['in_force_to'], 'promise_in_force_to_idx');
  });
  await knex.raw(
    "CREATE INDEX promise_waiting_idx ON promise (in_force_from, number) WHERE state = 'proposed'",
  );
  await freezePromises(knex);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('promise');
};
