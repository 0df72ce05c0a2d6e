import {
  coreServices,
  createBackendModule,
  createExtensionPoint,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { searchEngineRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { isPostgres, openDatabase } from '@trust-portal/knex-store';
import { personClaimsServiceRef } from '@trust-portal/person-claims';
import { AudienceResolver } from './AudienceResolver';
import { BigramSearchEngine } from './BigramSearchEngine';
import { createQueryGuard } from './createQueryGuard';
import { DocumentIndexStore } from './database/DocumentIndexStore';
import { DocumentSearchStore } from './database/DocumentSearchStore';
import { Fts5TermIndex } from './database/Fts5TermIndex';
import { TsvectorTermIndex } from './database/TsvectorTermIndex';
import { DefaultAudienceResolver } from './DefaultAudienceResolver';

/** Lets another module decide which audiences a person belongs to. */
export const searchAudienceResolverExtensionPoint = createExtensionPoint<{
  setAudienceResolver(resolver: AudienceResolver): void;
}>({ id: 'search.audienceResolver' });

/** The portal's search engine, a module of the search plugin. */
export const searchModuleBigram = createBackendModule({
  pluginId: 'search',
  moduleId: 'bigram',
  register(env) {
    let ownResolver: AudienceResolver | undefined;
    env.registerExtensionPoint(searchAudienceResolverExtensionPoint, {
      setAudienceResolver(resolver) {
        if (ownResolver) {
          throw new Error(
            'An audience resolver for the search was set already',
          );
        }
        ownResolver = resolver;
      },
    });
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        database: coreServices.database,
        engines: searchEngineRegistryExtensionPoint,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        personClaims: personClaimsServiceRef,
      },
      async init({
        auth,
        database,
        engines,
        httpRouter,
        logger,
        personClaims,
      }) {
        const knex = await openDatabase({
          database,
          logger,
          migrationsDirectory: resolvePackagePath(
            '@trust-portal/plugin-search-backend-module-bigram',
            'migrations',
          ),
          migrationsTable: 'bigram_migrations',
        });
        const termIndex = isPostgres(knex)
          ? new TsvectorTermIndex(knex)
          : new Fts5TermIndex(knex);
        engines.setSearchEngine(
          new BigramSearchEngine({
            indexStore: new DocumentIndexStore({ knex, termIndex }),
            searchStore: new DocumentSearchStore({ knex, termIndex }),
            audienceResolver:
              ownResolver ??
              new DefaultAudienceResolver({ auth, personClaims }),
            logger,
          }),
        );
        httpRouter.use(createQueryGuard());
      },
    });
  },
});
