import { createBackend } from '@backstage/backend-defaults';
import { inProcessPermissionsServiceFactory } from '@trust-portal/plugin-permission-backend-module-trust-policy';
import { yardstickPlugin } from './yardstick';

type Backend = ReturnType<typeof createBackend>;

/**
 * Starts the backend that is measured: the plugins that a request of one domain passes through, as the portal has them,
 * and the yardstick beside them. Other domains are left out, so that memory is that of the measured one.
 */
export function startBackendWith(domain: Parameters<Backend['add']>[0]): void {
  const backend = createBackend();

  backend.add(inProcessPermissionsServiceFactory);
  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('@trust-portal/plugin-auth-backend-module-sample-people'));
  backend.add(import('@trust-portal/plugin-auth-backend-module-parent-groups'));
  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(
    import('@trust-portal/plugin-permission-backend-module-trust-policy'),
  );
  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(import('@backstage/plugin-events-backend'));
  backend.add(import('@backstage/plugin-signals-backend'));
  backend.add(import('@backstage/plugin-notifications-backend'));
  backend.add(domain);
  backend.add(yardstickPlugin);

  backend.start().catch(error => {
    process.stderr.write(`${error}\n`);
    process.exit(1);
  });
}
