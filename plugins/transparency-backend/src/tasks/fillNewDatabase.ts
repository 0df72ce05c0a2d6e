import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '@trust-portal/knex-store';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import {
  assertConfigured,
  seedNewDatabase,
  seedSampleDatabase,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { loadSamplePromises } from '../content/samplePromises';
import { writeSamplePromises } from './writeSamplePromises';

export interface FillOptions {
  knex: Knex;
  vocabulary: PortalVocabulary;
  /** Whether a database that is new now is marked as one with sample content. */
  sampleContent: boolean;
  logger: LoggerService;
  clock: Clock;
}

/**
 * Marks a new database as sample or not, and fills one that was marked as sample and is empty. There is no starter
 * content: what we promise is for us to say.
 *
 * @throws InputError that names what the sample uses and the configuration lacks.
 */
export async function fillNewDatabase(options: FillOptions): Promise<void> {
  const { knex, vocabulary, logger, clock } = options;
  const isSample = await seedNewDatabase({ ...options, fill: async () => {} });
  if (!isSample || !(await isEmpty(knex))) return;
  const promises = await loadSamplePromises();
  assertConfigured(
    { markets: promises.map(({ market }) => market) },
    vocabulary,
  );
  const filled = await seedSampleDatabase({
    knex,
    isEmpty,
    fill: tx => writeSamplePromises(tx, { promises, clock }),
  });
  if (filled) {
    logger.info('Filled the sample database with promises');
  }
}

async function isEmpty(db: Knex): Promise<boolean> {
  return (await db('promise').first('number')) === undefined;
}
