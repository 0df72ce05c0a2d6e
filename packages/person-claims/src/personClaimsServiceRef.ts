import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { readRoles } from '@trust-portal/portal-vocabulary';
import { ClaimsCache } from './ClaimsCache';
import { DefaultPersonClaimsService } from './DefaultPersonClaimsService';
import type { PersonClaimsService } from './PersonClaimsService';

/** What the portal knows about people. All plugins of a process share what was read. */
export const personClaimsServiceRef = createServiceRef<PersonClaimsService>({
  id: 'trust-portal.person-claims',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
      },
      createRootContext() {
        return { cache: new ClaimsCache() };
      },
      async factory({ auth, catalog, config, logger }, { cache }) {
        return new DefaultPersonClaimsService({
          auth,
          cache,
          catalog,
          logger,
          roleGroups: readRoles(config),
        });
      },
    }),
});
