import { mockServices } from '@backstage/backend-test-utils';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Knex } from 'knex';
import { createTextHasher } from '../evidence/voiceIdentity';
import { PainPointsSettings, readSettings } from '../settings';
import { seedSampleContent } from '../tasks/seedSampleContent';
import { seedStarterContent } from '../tasks/seedStarterContent';
import { TaxonomyReader } from '../taxonomy/TaxonomyReader';

/** The day on which the sample of the tests is loaded, a Friday. */
export const sampleNow = new Date('2026-11-20T12:00:00.000Z');

const named = (id: string) => ({ id, name: { en: id, zh: id } });

/** The markets, segments and channels of the sample organisation. */
export const sampleVocabulary: PortalVocabulary = {
  markets: ['br', 'cn', 'de', 'fr', 'gb', 'in', 'mx', 'us'].map(id => ({
    ...named(id),
    ownerGroup: `group:default/team-${id}`,
    languages: ['en'],
    timeZone: id === 'cn' ? 'Asia/Shanghai' : 'UTC',
    currency: 'EUR',
    legalRegimes: [],
  })),
  segments: ['business', 'member', 'new-customer', 'regular', 'senior'].map(
    named,
  ),
  channels: [
    'app',
    'chat',
    'email',
    'marketplace',
    'phone',
    'review-site',
    'social',
    'store',
    'survey',
    'website',
  ].map(named),
};

export interface SampleDatabase {
  knex: Knex;
  reader: TaxonomyReader;
  settings: PainPointsSettings;
  /** Loads the sample again. @returns whether anything was written. */
  seedAgain(): Promise<boolean>;
}

/** The longest that filling a database may take, in milliseconds, on a machine with much else to do. */
export const sampleTimeoutMs = 60_000;

/** An empty test database, filled as the portal fills a sample database on `sampleNow`. */
export async function openSampleDatabase(
  knex: Knex,
  { vocabulary = sampleVocabulary }: { vocabulary?: PortalVocabulary } = {},
): Promise<SampleDatabase> {
  await knex.migrate.latest({
    directory: resolvePackagePath(
      '@trust-portal/plugin-pain-points-backend',
      'migrations',
    ),
  });
  const reader = new TaxonomyReader();
  const settings = readSettings(new ConfigReader({}));
  const shared = {
    knex,
    reader,
    logger: mockServices.logger.mock(),
    clock: () => sampleNow,
  };
  await seedStarterContent({ ...shared, sampleContent: true });
  const seed = () =>
    seedSampleContent({
      ...shared,
      settings,
      vocabulary,
      hashText: createTextHasher('a-salt-for-tests-that-is-long-enough'),
    });
  await seed();
  return { knex, reader, settings, seedAgain: seed };
}
