import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { PortalApiProvider } from './PortalApiProvider';
import { portalApis } from './portalApis';

/** Describes the portal's own APIs in its catalog, from the contracts that the plugins are built on. */
export const catalogModulePortalApis = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'portal-apis',
  register(reg) {
    reg.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        discovery: coreServices.discovery,
      },
      async init({ catalog, discovery }) {
        catalog.addEntityProvider(
          new PortalApiProvider({ discovery, apis: portalApis }),
        );
      },
    });
  },
});
