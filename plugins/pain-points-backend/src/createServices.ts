import {
  DatabaseService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  resolvePackagePath,
  RootConfigService,
} from '@backstage/backend-plugin-api';
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
  PortalVocabulary,
  readPortalVocabulary,
  readSampleContent,
  readSecrets,
} from '@trust-portal/portal-vocabulary';
import { Knex } from 'knex';
import { PainAccess } from './permissions/PainAccess';
import { PainGuard } from './permissions/PainGuard';
import { registerPainPermissions } from './permissions/registerPainPermissions';
import { AuthorizedPainService } from './service/AuthorizedPainService';
import { AuthorizedTaxonomyService } from './service/AuthorizedTaxonomyService';
import { ChangeAnnouncer } from './service/ChangeAnnouncer';
import { DefaultPainService } from './service/DefaultPainService';
import { DefaultTaxonomyService } from './service/DefaultTaxonomyService';
import { InputChecker } from './service/InputChecker';
import { PainDetails } from './service/PainDetails';
import { PainNotifier } from './service/PainNotifier';
import { PainService } from './service/PainService';
import { PainTransitions } from './service/PainTransitions';
import { TaxonomyService } from './service/TaxonomyService';
import { PainPointsSettings, readSettings } from './settings';
import { seedStarterContent } from './tasks/seedStarterContent';
import { TaxonomyReader } from './taxonomy/TaxonomyReader';

/** What the portal gives to this plugin. */
export interface PluginEnvironment {
  config: RootConfigService;
  database: DatabaseService;
  logger: LoggerService;
  catalog: CatalogService;
  events: EventsService;
  signals: SignalsService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
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
  const guard = new PainGuard(env);
  await seedStarterContent({
    knex,
    reader,
    sampleContent: readSampleContent(config),
    logger,
    clock,
  });
  return {
    knex,
    settings: readSettings(config),
    vocabulary,
    cursors: createCursorCodec(readSecrets(config).encryptionKey),
    clock,
    logger,
    reader,
    checker: new InputChecker({ vocabulary, catalog }),
    details: new PainDetails({ knex, clock }),
    announcer: new ChangeAnnouncer({
      ...env,
      knex,
      notifier: new PainNotifier({ knex, notifications: env.notifications }),
    }),
    guard,
    access: new PainAccess({ guard, knex }),
  };
}

/** The services that the router gets: the authorized ones. */
export interface PainPointsServices {
  taxonomy: TaxonomyService;
  pains: PainService;
}

export function createServices(foundation: Foundation): PainPointsServices {
  const { settings, guard, access } = foundation;
  const shared = { ...foundation, silent: settings.silent };
  return {
    taxonomy: new AuthorizedTaxonomyService({
      service: new DefaultTaxonomyService(shared),
      guard,
    }),
    pains: new AuthorizedPainService({
      service: new DefaultPainService({
        ...shared,
        transitions: new PainTransitions(shared),
      }),
      access,
    }),
  };
}
