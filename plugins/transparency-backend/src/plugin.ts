import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { createFoundation } from './createFoundation';
import { createServices } from './createServices';
import { createRouter } from './router';
import { startTasks } from './tasks/startTasks';

/** Transparency: what we hold ourselves to, and in time what we publish about it. */
export const transparencyPlugin = createBackendPlugin({
  pluginId: 'transparency',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        catalog: catalogServiceRef,
        events: eventsServiceRef,
        notifications: notificationService,
        signals: signalsServiceRef,
      },
      async init(services) {
        const { httpAuth, httpRouter, metrics, scheduler } = services;
        const foundation = await createFoundation(services);
        httpRouter.addAuthPolicy({
          path: '/openapi.json',
          allow: 'unauthenticated',
        });
        httpRouter.use(
          createRouter({ httpAuth, metrics, ...createServices(foundation) }),
        );
        await startTasks({ ...foundation, scheduler });
      },
    });
  },
});
