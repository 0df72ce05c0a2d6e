import { createBackend } from '@backstage/backend-defaults';
import { inProcessPermissionsServiceFactory } from '@trust-portal/plugin-permission-backend-module-trust-policy';
import {
  configurationCheckServiceFactory,
  databaseAwareRootHealthServiceFactory,
  discreetRootLoggerServiceFactory,
} from '@trust-portal/root-services';

const backend = createBackend();

backend.add(configurationCheckServiceFactory);
backend.add(discreetRootLoggerServiceFactory);
backend.add(databaseAwareRootHealthServiceFactory);
backend.add(inProcessPermissionsServiceFactory);

backend.add(import('@backstage/plugin-app-backend'));

// who somebody is
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-oidc-provider'));
backend.add(import('@trust-portal/plugin-auth-backend-module-sample-people'));
backend.add(import('@trust-portal/plugin-auth-backend-module-parent-groups'));

// what somebody may do
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@trust-portal/plugin-permission-backend-module-trust-policy'),
);

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@trust-portal/plugin-catalog-backend-module-portal-apis'));

backend.add(import('@trust-portal/plugin-pain-points-backend'));
backend.add(import('@trust-portal/plugin-culture-guides-backend'));
backend.add(import('@trust-portal/plugin-transparency-backend'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(
  import('@trust-portal/plugin-search-backend-module-bilingual-catalog'),
);
backend.add(import('@trust-portal/plugin-search-backend-module-bigram'));
backend.add(
  import('@trust-portal/plugin-search-backend-module-culture-guides'),
);
backend.add(import('@trust-portal/plugin-search-backend-module-pain-points'));
backend.add(import('@trust-portal/plugin-search-backend-module-transparency'));

backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

backend.start().catch(error => {
  // a backend that has started in part would keep the port and look alive
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
