import { Knex } from 'knex';

/** Whether the connection speaks to PostgreSQL. The only other database that the portal supports is SQLite. */
export function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}
