import { createBackendModule } from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { personClaimsServiceRef } from '@trust-portal/person-claims';
import { permissionsOfEverybody, portalGrants } from './grants';
import { TrustPolicy } from './TrustPolicy';

/** Gives the permission backend, which the browser asks, the portal's policy. */
export const permissionModuleTrustPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'trust-policy',
  register(reg) {
    reg.registerInit({
      deps: {
        people: personClaimsServiceRef,
        policy: policyExtensionPoint,
      },
      async init({ people, policy }) {
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
