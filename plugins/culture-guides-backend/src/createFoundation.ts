import {
  AuditorService,
  AuthService,
  DatabaseService,
  DiscoveryService,
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
  cultureGuidesNotificationText,
  cultureGuidesSignalChannel,
  SectionTemplate,
} from '@trust-portal/plugin-culture-guides-common';
import {
  PortalVocabulary,
  readPortalVocabulary,
  readRoles,
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
import { loadSectionTemplates } from './content/sectionTemplates';
import { MarketAccess, MarketGuard } from './permissions/MarketAccess';
import { MarketResources } from './permissions/MarketResources';
import { registerMarketPermissions } from './permissions/registerMarketPermissions';
import { DefaultPromiseReader } from './service/DefaultPromiseReader';
import { createNotificationPlans } from './service/notificationPlans';
import { PromiseReader } from './service/PromiseReader';
import { CultureGuidesSettings, readSettings } from './settings';
import { markDatabase } from './tasks/markDatabase';

/** What the portal gives to this plugin. */
export interface PluginEnvironment {
  auditor: AuditorService;
  auth: AuthService;
  config: RootConfigService;
  database: DatabaseService;
  discovery: DiscoveryService;
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

/** What the services of all parts share. */
export interface Foundation {
  knex: Knex;
  settings: CultureGuidesSettings;
  vocabulary: PortalVocabulary;
  cursors: CursorCodec;
  clock: Clock;
  logger: LoggerService;
  catalog: CatalogService;
  userInfo: UserInfoService;
  auditor: AuditorService;
  checker: InputChecker;
  announcer: ChangeAnnouncer;
  recent: RecentAnswers;
  guard: MarketGuard;
  access: MarketAccess;
  /** What each kind of section is for, in the order of the guide. */
  templates: readonly SectionTemplate[];
  /** The values of promises that texts cite. */
  promises: PromiseReader;
  /** Where other plugins are. */
  discovery: DiscoveryService;
  /** Makes the tokens for calls to them on behalf of a caller. */
  auth: AuthService;
  /** Whether the database was marked as sample when it was created. */
  isSample: boolean;
}

/** Opens the database, tells of the permissions, and makes what the services share. */
export async function createFoundation(
  env: PluginEnvironment,
): Promise<Foundation> {
  const { config, database, logger, catalog } = env;
  const clock: Clock = () => new Date();
  const vocabulary = readPortalVocabulary(config);
  const settings = readSettings(config);
  const roles = readRoles(config);
  const knex = await openDatabase({
    database,
    migrationsDirectory: resolvePackagePath(
      '@trust-portal/plugin-culture-guides-backend',
      'migrations',
    ),
    logger,
  });
  const recent = new RecentAnswers();
  const resources = new MarketResources({ knex, vocabulary, clock, recent });
  registerMarketPermissions(env.permissionsRegistry, resources);
  const access = new MarketAccess({ ...env, resources });
  return {
    knex,
    settings,
    vocabulary,
    cursors: createCursorCodec(readSecrets(config).encryptionKey),
    clock,
    logger,
    catalog,
    userInfo: env.userInfo,
    auditor: env.auditor,
    auth: env.auth,
    discovery: env.discovery,
    checker: new InputChecker({ vocabulary, catalog }),
    recent,
    announcer: new ChangeAnnouncer({
      ...env,
      knex,
      recent,
      signalChannel: cultureGuidesSignalChannel,
      changes: env.metrics.createCounter('culture_guides.changes', {
        description: 'Changes that were announced, by their action',
      }),
      notifier: new PlannedNotifier({
        notifications: env.notifications,
        pluginId: 'culture-guides',
        textOf: cultureGuidesNotificationText,
        plans: createNotificationPlans({ knex, vocabulary, roles }),
      }),
    }),
    guard: access.guard,
    access,
    templates: await loadSectionTemplates(),
    promises: new DefaultPromiseReader(env),
    isSample: await markDatabase({
      knex,
      sampleContent: readSampleContent(config),
      logger,
      clock,
    }),
  };
}
