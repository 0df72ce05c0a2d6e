import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '@trust-portal/knex-store';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import {
  assertConfigured,
  seedSampleDatabase,
  UsedVocabulary,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { loadSampleContent, SampleContent } from '../content';
import { recountPains } from '../database/painCounts';
import { indexPainFromRows } from '../database/painIndexing';
import { TextHasher } from '../evidence/voiceIdentity';
import { planPain } from '../sample/planPain';
import { planVoice } from '../sample/planVoice';
import { SampleScene } from '../sample/SampleScene';
import { SampleTimeline } from '../sample/SampleTimeline';
import { PainPointsSettings } from '../settings';
import { TaxonomyReader } from '../taxonomy/TaxonomyReader';

export interface SeedSampleOptions {
  /** A database that was marked as sample and has its starter content. */
  knex: Knex;
  reader: TaxonomyReader;
  settings: PainPointsSettings;
  vocabulary: PortalVocabulary;
  hashText: TextHasher;
  logger: LoggerService;
  clock: Clock;
}

/**
 * Fills a sample database with a year of invented pains and voices that ends on the day of loading.
 * Nobody is notified and no event is published, because nothing of it happened. All of it is one
 * transaction, and a database that has pains is left as it is.
 *
 * @returns whether it was filled now.
 * @throws InputError that names what the sample uses and the configuration lacks.
 */
export async function seedSampleContent(
  options: SeedSampleOptions,
): Promise<boolean> {
  const { knex, vocabulary, logger } = options;
  if (!(await isEmpty(knex))) {
    return false;
  }
  const sample = await loadSampleContent();
  assertConfigured(vocabularyOf(sample), vocabulary);
  const filled = await seedSampleDatabase({
    knex,
    isEmpty,
    fill: tx => fill(tx, sample, options),
  });
  if (filled) {
    logger.info('Filled the sample database with pains and voices');
  }
  return filled;
}

async function isEmpty(db: Knex): Promise<boolean> {
  return (await db('pain').first('number')) === undefined;
}

async function fill(
  tx: Knex.Transaction,
  sample: SampleContent,
  { reader, settings, hashText, clock }: SeedSampleOptions,
): Promise<void> {
  const now = clock();
  const scene: SampleScene = {
    tx,
    timeline: new SampleTimeline(now),
    settings,
    taxonomy: await reader.taxonomy(tx),
    priorityTable: await reader.priorityTable(tx),
    hashText,
    pains: new Map(),
  };
  sample.pains.forEach(pain => planPain(scene, pain));
  sample.voices.forEach(voice =>
    planVoice(
      scene,
      voice,
      sample.pains.find(({ key }) => key === voice.pain),
    ),
  );
  await scene.timeline.play();

  await recountPains(tx, [...scene.pains.values()], {
    silent: settings.silent,
    now,
  });
  for (const { key, kindId } of sample.pains) {
    await indexPainFromRows(
      tx,
      scene.pains.get(key) as number,
      scene.taxonomy.kinds.find(({ id }) => id === kindId),
    );
  }
}

function vocabularyOf({ pains, voices }: SampleContent): UsedVocabulary {
  return {
    markets: [
      ...pains.flatMap(pain => pain.markets),
      ...voices.map(({ market }) => market),
    ],
    segments: [
      ...pains.flatMap(pain => pain.segments),
      ...voices.flatMap(({ segment }) => segment ?? []),
    ],
    channels: voices.map(({ channel }) => channel),
  };
}
