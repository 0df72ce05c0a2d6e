import {
  AuditorService,
  DatabaseService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  resolvePackagePath,
  RootConfigService,
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
  transparencyNotificationText,
  transparencyPermissions,
  transparencySignalChannel,
} from '@trust-portal/plugin-transparency-common';
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
  PermissionGuard,
  PlannedNotifier,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { contentPackage } from './content/contentPackage';
import { MarketDirectory } from './service/MarketDirectory';
import { planPromiseNotifications } from './service/planPromiseNotifications';
import { fillNewDatabase } from './tasks/fillNewDatabase';

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
}

/** What the services of all registers share. */
export interface Foundation {
  knex: Knex;
  vocabulary: PortalVocabulary;
  markets: MarketDirectory;
  cursors: CursorCodec;
  clock: Clock;
  logger: LoggerService;
  auditor: AuditorService;
  checker: InputChecker;
  announcer: ChangeAnnouncer;
  guard: PermissionGuard;
}

/** Opens and fills the database, tells of the permissions, and makes what the services share. */
export async function createFoundation(
  env: PluginEnvironment,
): Promise<Foundation> {
  const { config, database, logger, catalog } = env;
  const clock: Clock = () => new Date();
  const vocabulary = readPortalVocabulary(config);
  const markets = new MarketDirectory({ vocabulary, clock });
  const knex = await openDatabase({
    database,
    migrationsDirectory: resolvePackagePath(contentPackage, 'migrations'),
    logger,
  });
  env.permissionsRegistry.addPermissions(transparencyPermissions);
  await fillNewDatabase({
    knex,
    vocabulary,
    sampleContent: readSampleContent(config),
    logger,
    clock,
  });
  return {
    knex,
    vocabulary,
    markets,
    cursors: createCursorCodec(readSecrets(config).encryptionKey),
    clock,
    logger,
    auditor: env.auditor,
    checker: new InputChecker({ vocabulary, catalog }),
    announcer: new ChangeAnnouncer({
      ...env,
      knex,
      signalChannel: transparencySignalChannel,
      changes: env.metrics.createCounter('transparency.changes', {
        description: 'Changes that were announced, by their action',
      }),
      notifier: new PlannedNotifier({
        notifications: env.notifications,
        pluginId: 'transparency',
        textOf: transparencyNotificationText,
        plans: [
          planPromiseNotifications({
            knex,
            markets,
            roleGroups: readRoles(config),
          }),
        ],
      }),
    }),
    guard: new PermissionGuard(env),
  };
}
