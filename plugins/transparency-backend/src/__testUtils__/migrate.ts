import { Knex } from 'knex';
import { resolve } from 'node:path';

/** Brings an empty test database up to date. */
export async function migrate(knex: Knex): Promise<Knex> {
  await knex.migrate.latest({
    directory: resolve(__dirname, '../../migrations'),
    loadExtensions: ['.js'],
  });
  return knex;
}

/** Takes all tables away again. */
export async function migrateDown(knex: Knex): Promise<void> {
  await knex.migrate.rollback(
    {
      directory: resolve(__dirname, '../../migrations'),
      loadExtensions: ['.js'],
    },
    true,
  );
}
