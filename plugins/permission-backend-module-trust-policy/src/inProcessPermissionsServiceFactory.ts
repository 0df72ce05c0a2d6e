import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ServerPermissionClient } from '@backstage/plugin-permission-node';
import { personClaimsServiceRef } from '@trust-portal/person-claims';
import { permissionsOfEverybody, portalGrants } from './grants';
import { InProcessPermissionsService } from './InProcessPermissionsService';
import { TrustPolicy } from './TrustPolicy';

/**
 * Gives every plugin a permissions service that asks the portal's policy in its own process instead of over HTTP; see
 * docs/adr/0006-permissions-in-process.md.
 */
export const inProcessPermissionsServiceFactory = createServiceFactory({
  service: coreServices.permissions,
  deps: {
    auth: coreServices.auth,
    config: coreServices.rootConfig,
    discovery: coreServices.discovery,
    people: personClaimsServiceRef,
  },
  async factory({ auth, config, discovery, people }) {
    const stock = ServerPermissionClient.fromConfig(config, {
      auth,
      discovery,
    });
    if (!config.getOptionalBoolean('permission.enabled')) {
      return stock;
    }
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
