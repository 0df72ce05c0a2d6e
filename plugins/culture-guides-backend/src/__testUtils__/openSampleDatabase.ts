import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import {
  createCursorCodec,
  VersionedDocumentStore,
} from '@trust-portal/knex-store';
import { ChecklistTemplate } from '@trust-portal/plugin-culture-guides-common';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { RecentAnswers } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { loadChecklistTemplate } from '../content/checklistTemplate';
import { loadSectionTemplates } from '../content/sectionTemplates';
import { CalendarChanges } from '../service/CalendarChanges';
import { CalendarKeeper } from '../service/CalendarKeeper';
import { CalendarReader } from '../service/CalendarReader';
import { DefaultChecklistTemplateService } from '../service/DefaultChecklistTemplateService';
import { readSettings } from '../settings';
import { markDatabase } from '../tasks/markDatabase';
import { seedSampleContent } from '../tasks/seedSampleContent';

/** The day on which the sample of the tests is loaded, a Friday. */
export const sampleNow = new Date('2026-11-20T12:00:00.000Z');

const zones = {
  br: 'America/Sao_Paulo',
  cn: 'Asia/Shanghai',
  de: 'Europe/Berlin',
  in: 'Asia/Kolkata',
  us: 'America/New_York',
};

/** The markets of the sample organisation that have guides. */
export const sampleVocabulary: PortalVocabulary = {
  markets: Object.entries(zones).map(([id, timeZone]) => ({
    id,
    name: { en: id, zh: id },
    ownerGroup: `group:default/team-${id}`,
    languages: [{ br: 'pt-BR', cn: 'zh-Hans' }[id] ?? 'en'],
    timeZone,
    currency: 'EUR',
    legalRegimes: [],
  })),
  segments: [],
  channels: [],
};

export interface SampleDatabase {
  knex: Knex;
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
      '@trust-portal/plugin-culture-guides-backend',
      'migrations',
    ),
    loadExtensions: ['.js'],
  });
  const shared = {
    knex,
    vocabulary,
    logger: mockServices.logger.mock(),
    clock: () => sampleNow,
    recent: new RecentAnswers(),
    announcer: { announce: () => undefined },
  };
  await markDatabase({ ...shared, sampleContent: true });
  const reader = new CalendarReader(shared);
  const changes = new CalendarChanges({ ...shared, reader });
  await new CalendarKeeper({ ...shared, reader, changes }).createMissing();
  await new DefaultChecklistTemplateService({
    ...shared,
    templates: new VersionedDocumentStore<ChecklistTemplate>({
      table: 'checklist_template_version',
    }),
  }).publishFirst(await loadChecklistTemplate());
  const templates = await loadSectionTemplates();
  const seed = () =>
    seedSampleContent({
      ...shared,
      templates,
      settings: readSettings(new ConfigReader({})),
      cursors: createCursorCodec('a-key-for-tests-that-is-long-enough-'),
    });
  await seed();
  return { knex, seedAgain: seed };
}
