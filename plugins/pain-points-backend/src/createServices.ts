import {
  AuditorService,
  DatabaseService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  resolvePackagePath,
  RootConfigService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  Clock,
  createCursorCodec,
  CursorCodec,
  openDatabase,
} from '@trust-portal/knex-store';
import {
  painPointsNotificationText,
  painPointsSignalChannel,
} from '@trust-portal/plugin-pain-points-common';
import {
  PortalVocabulary,
  readPortalVocabulary,
  readSampleContent,
  readSecrets,
} from '@trust-portal/portal-vocabulary';
import {
  ChangeAnnouncer,
  InputChecker,
  PlannedNotifier,
  RecentAnswers,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { createTextHasher } from './evidence/voiceIdentity';
import { PainAccess } from './permissions/PainAccess';
import { createPainGuard, PainGuard } from './permissions/painGuard';
import { registerPainPermissions } from './permissions/registerPainPermissions';
import {
  AuthorizedChainService,
  AuthorizedInterimAnswerService,
  AuthorizedReadingService,
} from './service/AuthorizedChainServices';
import { AuthorizedDiscussionService } from './service/AuthorizedDiscussionService';
import { AuthorizedDuplicateService } from './service/AuthorizedDuplicateService';
import { AuthorizedPainService } from './service/AuthorizedPainService';
import { AuthorizedReportService } from './service/AuthorizedReportService';
import { AuthorizedTaxonomyService } from './service/AuthorizedTaxonomyService';
import {
  ChainService,
  InterimAnswerService,
  ReadingService,
} from './service/ChainService';
import { DefaultChainService } from './service/DefaultChainService';
import { DefaultDiscussionService } from './service/DefaultDiscussionService';
import { DefaultDuplicateService } from './service/DefaultDuplicateService';
import { DefaultInterimAnswerService } from './service/DefaultInterimAnswerService';
import { DefaultPainService } from './service/DefaultPainService';
import { DefaultReadingService } from './service/DefaultReadingService';
import { DefaultReportService } from './service/DefaultReportService';
import { DefaultTaxonomyService } from './service/DefaultTaxonomyService';
import { DiscussionService } from './service/DiscussionService';
import { DuplicateService } from './service/DuplicateService';
import { PainChanges } from './service/PainChanges';
import { PainDetails } from './service/PainDetails';
import { planPainNotifications } from './service/planPainNotifications';
import { PainService } from './service/PainService';
import { PainTransitions } from './service/PainTransitions';
import { ReportService } from './service/ReportService';
import { TaxonomyService } from './service/TaxonomyService';
import { PainPointsSettings, readSettings } from './settings';
import { seedSampleContent } from './tasks/seedSampleContent';
import { seedStarterContent } from './tasks/seedStarterContent';
import { TaxonomyReader } from './taxonomy/TaxonomyReader';

/** What the portal gives to this plugin. */
export interface PluginEnvironment {
  auditor: AuditorService;
  config: RootConfigService;
  database: DatabaseService;
  logger: LoggerService;
  metrics: MetricsService;
  catalog: CatalogService;
  events: EventsService;
  signals: SignalsService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  userInfo: UserInfoService;
}

/** What the services of the plugin share. */
export interface Foundation {
  knex: Knex;
  settings: PainPointsSettings;
  vocabulary: PortalVocabulary;
  cursors: CursorCodec;
  clock: Clock;
  logger: LoggerService;
  reader: TaxonomyReader;
  checker: InputChecker;
  details: PainDetails;
  announcer: ChangeAnnouncer;
  recent: RecentAnswers;
  catalog: CatalogService;
  userInfo: UserInfoService;
  auditor: AuditorService;
  guard: PainGuard;
  access: PainAccess;
}

/** Opens and fills the database, and makes what the services share. */
export async function createFoundation(
  env: PluginEnvironment,
): Promise<Foundation> {
  const { config, database, logger, catalog } = env;
  const clock: Clock = () => new Date();
  const knex = await openDatabase({
    database,
    migrationsDirectory: resolvePackagePath(
      '@trust-portal/plugin-pain-points-backend',
      'migrations',
    ),
    logger,
  });
  registerPainPermissions(env.permissionsRegistry, knex);
  const vocabulary = readPortalVocabulary(config);
  const reader = new TaxonomyReader();
  const recent = new RecentAnswers();
  const guard = createPainGuard(env);
  const settings = readSettings(config);
  const secrets = readSecrets(config);
  const isSample = await seedStarterContent({
    knex,
    reader,
    sampleContent: readSampleContent(config),
    logger,
    clock,
  });
  if (isSample) {
    await seedSampleContent({
      knex,
      reader,
      settings,
      vocabulary,
      hashText: createTextHasher(secrets.hashSalt),
      logger,
      clock,
    });
  }
  return {
    knex,
    settings,
    vocabulary,
    cursors: createCursorCodec(secrets.encryptionKey),
    clock,
    logger,
    catalog,
    userInfo: env.userInfo,
    auditor: env.auditor,
    reader,
    checker: new InputChecker({ vocabulary, catalog }),
    details: new PainDetails({ knex, clock }),
    recent,
    announcer: new ChangeAnnouncer({
      ...env,
      knex,
      recent,
      signalChannel: painPointsSignalChannel,
      changes: env.metrics.createCounter('pain_points.changes', {
        description: 'Changes that were announced, by their action',
      }),
      notifier: new PlannedNotifier({
        notifications: env.notifications,
        pluginId: 'pain-points',
        textOf: painPointsNotificationText,
        plans: [planPainNotifications({ knex })],
      }),
    }),
    guard,
    access: new PainAccess({ guard, knex }),
  };
}

/** The services that the router gets: the authorized ones. */
export interface PainPointsServices {
  taxonomy: TaxonomyService;
  pains: PainService;
  duplicates: DuplicateService;
  discussion: DiscussionService;
  chains: ChainService;
  readings: ReadingService;
  interimAnswers: InterimAnswerService;
  reports: ReportService;
}

export function createServices(foundation: Foundation): PainPointsServices {
  const { settings, guard, access, auditor } = foundation;
  const base = { ...foundation, silent: settings.silent };
  const shared = {
    ...base,
    transitions: new PainTransitions(base),
    changes: new PainChanges(base),
  };
  return {
    taxonomy: new AuthorizedTaxonomyService({
      service: new DefaultTaxonomyService(shared),
      guard,
      auditor,
    }),
    pains: new AuthorizedPainService({
      service: new DefaultPainService(shared),
      access,
      auditor,
    }),
    duplicates: new AuthorizedDuplicateService({
      service: new DefaultDuplicateService(shared),
      access,
    }),
    discussion: new AuthorizedDiscussionService({
      service: new DefaultDiscussionService(shared),
      access,
    }),
    chains: new AuthorizedChainService({
      service: new DefaultChainService(shared),
      access,
    }),
    readings: new AuthorizedReadingService({
      service: new DefaultReadingService(shared),
      access,
    }),
    interimAnswers: new AuthorizedInterimAnswerService({
      service: new DefaultInterimAnswerService(shared),
      access,
    }),
    reports: new AuthorizedReportService({
      service: new DefaultReportService(shared),
      guard,
    }),
  };
}
