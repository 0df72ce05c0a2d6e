import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { ServerPermissionClient } from '@backstage/plugin-permission-node';
import { readRoles } from '@trust-portal/portal-vocabulary';
import { CatalogPersonDirectory } from './CatalogPersonDirectory';
import { ClaimsCache } from './ClaimsCache';
import { permissionsOfEverybody, portalGrants } from './grants';
import { InProcessPermissionsService } from './InProcessPermissionsService';
import { TrustPolicy } from './TrustPolicy';

/**
 * Gives every plugin a permissions service that asks the portal's policy in its own process instead of over HTTP; see
 * docs/adr/0006-permissions-in-process.md. All plugins of a process share what is known about people.
 */
export const inProcessPermissionsServiceFactory = createServiceFactory({
  service: coreServices.permissions,
  deps: {
    auth: coreServices.auth,
    catalog: catalogServiceRef,
    config: coreServices.rootConfig,
    discovery: coreServices.discovery,
    logger: coreServices.logger,
  },
  createRootContext() {
    return { cache: new ClaimsCache() };
  },
  async factory({ auth, catalog, config, discovery, logger }, { cache }) {
    const stock = ServerPermissionClient.fromConfig(config, {
      auth,
      discovery,
    });
    if (!config.getOptionalBoolean('permission.enabled')) {
      return stock;
    }
    const people = new CatalogPersonDirectory({
      auth,
      catalog,
      cache,
      logger,
      roleGroups: readRoles(config),
    });
    return new InProcessPermissionsService({
      auth,
      stock,
      policy: new TrustPolicy({
        people,
        grants: portalGrants,
        permissionsOfEverybody,
      }),
    });
  },
});
