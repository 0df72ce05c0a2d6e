import { LoggerService } from '@backstage/backend-plugin-api';
import {
  Clock,
  fromBooleanColumn,
  isPostgres,
  isUniqueViolation,
  nowInstant,
} from '@trust-portal/knex-store';
import { Knex } from 'knex';

/** Who publishes what ships with the portal. */
export const starterContentAuthor = 'system';

export interface SeedNewDatabaseOptions {
  knex: Knex;
  /** Whether a database that is new now is marked as one with sample content. */
  sampleContent: boolean;
  logger: LoggerService;
  clock: Clock;
  /** Writes the starter content, in the transaction that marks the database. */
  fill: (tx: Knex.Transaction, publishedAt: string) => Promise<void>;
}

/**
 * Fills an empty database with its starter content and marks it, once, as sample or not. A database
 * that is marked is left as it is: its stewards may have changed everything.
 *
 * The plugin's migration creates the table: `database_mark` with `id` (integer, primary key),
 * `sample` (boolean) and `created_at` (text), all NOT NULL, whose rows never change.
 *
 * @returns whether the database was marked as sample when it was created.
 */
export async function seedNewDatabase(
  options: SeedNewDatabaseOptions,
): Promise<boolean> {
  const { knex, sampleContent, logger, clock, fill } = options;
  const mark = await readMark(knex);
  if (mark !== undefined) {
    return mark;
  }
  try {
    const publishedAt = nowInstant(clock);
    await knex.transaction(async tx => {
      await tx('database_mark').insert({
        id: 1,
        sample: sampleContent,
        created_at: publishedAt,
      });
      await fill(tx, publishedAt);
    });
    logger.info('Filled the empty database with the starter content');
    return sampleContent;
  } catch (error) {
    // Another replica started at the same moment and was first: what it wrote is the same.
    const other = isUniqueViolation(error) ? await readMark(knex) : undefined;
    if (other === undefined) {
      throw error;
    }
    return other;
  }
}

/**
 * Fills a database that was marked as sample, in one transaction. One that is not empty is left as
 * it is; of several replicas that start at the same moment one fills it.
 *
 * @returns whether it was filled now.
 */
export async function seedSampleDatabase(options: {
  knex: Knex;
  /** Whether nothing has been written yet but starter content. */
  isEmpty: (db: Knex) => Promise<boolean>;
  fill: (tx: Knex.Transaction) => Promise<void>;
}): Promise<boolean> {
  const { knex, isEmpty, fill } = options;
  return knex.transaction(async tx => {
    if (isPostgres(tx)) {
      // Another replica may do the same at this moment: it waits here, and then finds the records.
      await tx('database_mark').forUpdate().select('id');
    }
    if (!(await isEmpty(tx))) {
      return false;
    }
    await fill(tx);
    return true;
  });
}

async function readMark(knex: Knex): Promise<boolean | undefined> {
  const row = await knex('database_mark').first('sample');
  return row && fromBooleanColumn(row.sample);
}
