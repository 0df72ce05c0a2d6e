import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock, CursorCodec } from '@trust-portal/knex-store';
import { SectionTemplate } from '@trust-portal/plugin-culture-guides-common';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import {
  assertConfigured,
  seedSampleDatabase,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { loadSampleContent, SampleContent } from '../content/loadSampleContent';
import { noteCalendars } from '../sample/noteCalendars';
import { planField } from '../sample/planField';
import { planGuides } from '../sample/planGuides';
import { planLaunches } from '../sample/planLaunches';
import { planWording } from '../sample/planWording';
import { createSampleStage } from '../sample/SampleStage';
import { CultureGuidesSettings } from '../settings';

export interface SeedSampleOptions {
  /** A database that was marked as sample, with the first calendars and the first checklist. */
  knex: Knex;
  vocabulary: PortalVocabulary;
  templates: readonly SectionTemplate[];
  settings: CultureGuidesSettings;
  cursors: CursorCodec;
  logger: LoggerService;
  clock: Clock;
}

/**
 * Fills a sample database with the guides of five markets and a year in which people kept them. The services of the
 * portal write all of it, so that its rules hold. Nobody is notified and no event is published, because nothing of it
 * happened. All of it is one transaction, and a database that has sections is left as it is.
 *
 * @returns whether it was filled now.
 * @throws InputError that names what the sample uses and the configuration lacks.
 */
export async function seedSampleContent(
  options: SeedSampleOptions,
): Promise<boolean> {
  const { knex, vocabulary, logger } = options;
  if (!(await isEmpty(knex))) return false;
  const content = await loadSampleContent();
  assertConfigured(
    { markets: content.scenes.authorship.map(({ market }) => market) },
    vocabulary,
  );
  const filled = await seedSampleDatabase({
    knex,
    isEmpty,
    fill: tx => fill(tx, content, options),
  });
  if (filled) {
    logger.info('Filled the sample database with the guides of five markets');
  }
  return filled;
}

async function isEmpty(db: Knex): Promise<boolean> {
  return (await db('section').first('id')) === undefined;
}

async function fill(
  tx: Knex.Transaction,
  content: SampleContent,
  { clock, ...options }: SeedSampleOptions,
): Promise<void> {
  const stage = createSampleStage({ ...options, tx, content, now: clock() });
  planGuides(stage);
  planWording(stage);
  planField(stage);
  planLaunches(stage);
  await stage.timeline.play();
  await noteCalendars(stage);
  // Not every service knows how to be quiet. The database is new: all that waits is about the sample.
  await tx('outbox').delete();
}
