import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '@trust-portal/knex-store';
import { seedNewDatabase } from '@trust-portal/record-service';
import { Knex } from 'knex';

/**
 * Marks a new database, once and for good, as one with sample content or without. It has no other starter content of its
 * own: calendars and the first checklist are made where they are missing, and what sections are for is read from a file.
 *
 * @returns whether the database was marked as sample when it was created.
 */
export function markDatabase(options: {
  knex: Knex;
  /** Whether a database that is new now is to be filled with sample content. */
  sampleContent: boolean;
  logger: LoggerService;
  clock: Clock;
}): Promise<boolean> {
  return seedNewDatabase({ ...options, fill: async () => undefined });
}
