import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '@trust-portal/knex-store';
import {
  seedNewDatabase,
  starterContentAuthor,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { loadPriorityTable } from '../content/priorityTableContent';
import { loadTaxonomy } from '../content/taxonomyContent';
import { TaxonomyReader } from '../taxonomy/TaxonomyReader';

export interface SeedOptions {
  knex: Knex;
  reader: TaxonomyReader;
  /** Whether a database that is new now is marked as one with sample content. */
  sampleContent: boolean;
  logger: LoggerService;
  clock: Clock;
}

/**
 * Fills an empty database with taxonomy and priority table.
 *
 * @returns whether the database was marked as sample when it was created.
 */
export function seedStarterContent({
  reader,
  ...options
}: SeedOptions): Promise<boolean> {
  return seedNewDatabase({
    ...options,
    fill: (tx, publishedAt) => publishContent(tx, reader, publishedAt),
  });
}

async function publishContent(
  tx: Knex.Transaction,
  reader: TaxonomyReader,
  publishedAt: string,
): Promise<void> {
  const [taxonomy, table] = await Promise.all([
    loadTaxonomy(),
    loadPriorityTable(),
  ]);
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
}
