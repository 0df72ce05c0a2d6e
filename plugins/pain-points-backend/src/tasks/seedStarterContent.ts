import { LoggerService } from '@backstage/backend-plugin-api';
import {
  Clock,
  fromBooleanColumn,
  isUniqueViolation,
  nowInstant,
} from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { loadPriorityTable } from '../content/priorityTableContent';
import { loadTaxonomy } from '../content/taxonomyContent';
import { TaxonomyReader } from '../taxonomy/TaxonomyReader';

/** Who publishes what ships with the portal. */
export const starterContentAuthor = 'system';

export interface SeedOptions {
  knex: Knex;
  reader: TaxonomyReader;
  /** Whether a database that is new now is marked as one with sample content. */
  sampleContent: boolean;
  logger: LoggerService;
  clock: Clock;
}

/**
 * Fills an empty database with taxonomy and priority table, and marks it, once, as sample or not. A
 * database that has content is left as it is: its stewards may have changed everything.
 *
 * @returns whether the database was marked as sample when it was created.
 */
export async function seedStarterContent(
  options: SeedOptions,
): Promise<boolean> {
  const { knex, logger } = options;
  const mark = await readMark(knex);
  if (mark !== undefined) {
    return mark;
  }
  try {
    await fill(options);
    logger.info('Filled the empty database with the starter content');
    return options.sampleContent;
  } catch (error) {
    // Another replica started at the same moment and was first: what it wrote is the same.
    const other = isUniqueViolation(error) ? await readMark(knex) : undefined;
    if (other === undefined) {
      throw error;
    }
    return other;
  }
}

async function readMark(knex: Knex): Promise<boolean | undefined> {
  const row = await knex('database_mark').first('sample');
  return row && fromBooleanColumn(row.sample);
}

async function fill(options: SeedOptions): Promise<void> {
  const { knex, reader, sampleContent, clock } = options;
  const [taxonomy, table] = await Promise.all([
    loadTaxonomy(),
    loadPriorityTable(),
  ]);
  const publishedAt = nowInstant(clock);
  await knex.transaction(async tx => {
    await tx('database_mark').insert({
      id: 1,
      sample: sampleContent,
      created_at: publishedAt,
    });
    await reader.taxonomies.publish(tx, {
      baseVersion: 0,
      content: {
        stages: taxonomy.stages.map(({ id, name }) => ({ id, name })),
        challenges: taxonomy.challenges,
        kinds: taxonomy.kinds,
      },
      changedIds: [],
      note: `${taxonomy.note.en} ${taxonomy.note.zh}`,
      publishedBy: starterContentAuthor,
      publishedAt,
    });
    const { severities, frequencies, cells, explanation, note } = table;
    await reader.priorityTables.publish(tx, {
      baseVersion: 0,
      content: { severities, frequencies, cells, explanation },
      changedIds: [],
      note: `${note.en} ${note.zh}`,
      publishedBy: starterContentAuthor,
      publishedAt,
    });
  });
}
