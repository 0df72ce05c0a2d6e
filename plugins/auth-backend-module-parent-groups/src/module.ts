import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { authOwnershipResolutionExtensionPoint } from '@backstage/plugin-auth-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { ParentGroupsOwnershipResolver } from './ParentGroupsOwnershipResolver';

/**
 * Sets what a person counts as the owner of: what the framework says (the person and the person's groups), and the
 * groups above these.
 */
export const authModuleParentGroups = createBackendModule({
  pluginId: 'auth',
  moduleId: 'parent-groups',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        ownershipResolution: authOwnershipResolutionExtensionPoint,
      },
      async init({ auth, catalog, ownershipResolution }) {
        ownershipResolution.setAuthOwnershipResolver(
          new ParentGroupsOwnershipResolver({ auth, catalog }),
        );
      },
    });
  },
});
