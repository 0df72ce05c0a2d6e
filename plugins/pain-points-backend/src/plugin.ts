import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { createEvidenceServices } from './createEvidenceServices';
import { createHouseServices } from './createHouseServices';
import { createFoundation, createServices } from './createServices';
import { createRouter } from './router';
import { startEvidenceTasks } from './tasks/startEvidenceTasks';
import { startTasks } from './tasks/startTasks';

/** The pain-point catalog: what hurts customers, what they say, and the way to a proven cure. */
export const painPointsPlugin = createBackendPlugin({
  pluginId: 'pain-points',
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
        userInfo: coreServices.userInfo,
      },
      async init(services) {
        const { httpAuth, httpRouter, metrics, scheduler } = services;
        const foundation = await createFoundation(services);
        httpRouter.addAuthPolicy({
          path: '/openapi.json',
          allow: 'unauthenticated',
        });
        const painServices = createServices(foundation);
        const evidenceServices = createEvidenceServices(foundation, {
          ...services,
          pains: painServices.pains,
        });
        await startEvidenceTasks({ ...foundation, scheduler });
        httpRouter.use(
          createRouter({
            httpAuth,
            metrics,
            ...painServices,
            ...evidenceServices,
            ...createHouseServices(foundation, services),
          }),
        );
        await startTasks({ ...foundation, scheduler });
      },
    });
  },
});
