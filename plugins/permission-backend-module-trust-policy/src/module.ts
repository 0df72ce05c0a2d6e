import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { readRoles } from '@trust-portal/portal-vocabulary';
import { CatalogPersonDirectory } from './CatalogPersonDirectory';
import { ClaimsCache } from './ClaimsCache';
import { permissionsOfEverybody, portalGrants } from './grants';
import { TrustPolicy } from './TrustPolicy';

/** Gives the permission backend, which the browser asks, the portal's policy. */
export const permissionModuleTrustPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'trust-policy',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        policy: policyExtensionPoint,
      },
      async init({ auth, catalog, config, logger, policy }) {
        const people = new CatalogPersonDirectory({
          auth,
          catalog,
          logger,
          cache: new ClaimsCache(),
          roleGroups: readRoles(config),
        });
        policy.setPolicy(
          new TrustPolicy({
            people,
            grants: portalGrants,
            permissionsOfEverybody,
          }),
        );
      },
    });
  },
});
