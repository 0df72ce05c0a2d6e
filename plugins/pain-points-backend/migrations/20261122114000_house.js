// @ts-check

/**
 * Indices for the contracts of the house: what is due, what was done, and the facts of a period.
 * They are partial where few rows are asked for, so that an import writes no entry that nobody reads.
 *
 * The conditions of a partial index are repeated word by word in the query that uses it.
 */
const indices = [
  // Facts: whose time ran out in a period, and whether it was kept. They hold all that is looked at,
  // because a long period has most voices in it, and to read each of them takes seconds.
  `CREATE INDEX evidence_acknowledge_due_idx ON evidence (acknowledge_due_at, acknowledged_at, state)
   WHERE acknowledge_due_at IS NOT NULL`,
  `CREATE INDEX evidence_resolve_due_idx ON evidence (resolve_due_at, answered_at, state)
   WHERE resolve_due_at IS NOT NULL`,
  'CREATE INDEX evidence_link_linked_idx ON evidence_link (linked_at, evidence)',
  `CREATE INDEX evidence_link_told_idx ON evidence_link (told_on)
   WHERE told_on IS NOT NULL`,
  // Due items: resolved pains with customers who have not been told.
  `CREATE INDEX evidence_link_untold_idx ON evidence_link (pain, evidence)
   WHERE told_on IS NULL AND undone_at IS NULL`,
  // The timeline for those who do not see what is done with single voices, of which there are many.
  `CREATE INDEX activity_shared_idx ON activity (at, number)
   WHERE substr(record, 13, 9) <> 'evidence/' AND substr(record, 13, 7) <> 'import/'`,
];

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  for (const index of indices) {
    await knex.raw(index);
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const name of [
    'activity_shared_idx',
    'evidence_link_untold_idx',
    'evidence_link_told_idx',
    'evidence_link_linked_idx',
    'evidence_resolve_due_idx',
    'evidence_acknowledge_due_idx',
  ]) {
    await knex.raw(`DROP INDEX ${name}`);
  }
};
