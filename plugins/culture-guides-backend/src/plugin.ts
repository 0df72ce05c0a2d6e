import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { personClaimsServiceRef } from '@trust-portal/person-claims';
import {
  createCalendarParts,
  createCalendarServices,
} from './createCalendarServices';
import { createFieldServices } from './createFieldServices';
import { createFoundation } from './createFoundation';
import { createGuideServices } from './createGuideServices';
import { createWordingServices } from './createWordingServices';
import { createLaunchServices } from './createLaunchServices';
import { createMarketServices } from './createMarketServices';
import { createRouter } from './router';
import { readOpenLaunches } from './service/readOpenLaunches';
import { seedSampleContent } from './tasks/seedSampleContent';
import { startTasks } from './tasks/startTasks';

/** The culture and localization guides: one living guide per market, kept by its own team. */
export const cultureGuidesPlugin = createBackendPlugin({
  pluginId: 'culture-guides',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
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
        personClaims: personClaimsServiceRef,
      },
      async init(services) {
        const { httpAuth, httpRouter, metrics, scheduler, personClaims } =
          services;
        const base = await createFoundation(services);
        const foundation = {
          ...base,
          ...createCalendarParts(base),
          personClaims,
        };
        await foundation.calendarKeeper.createMissing();
        const launchServices = await createLaunchServices(foundation);
        if (foundation.isSample) await seedSampleContent(foundation);
        // The address of a feed is its own key.
        httpRouter.addAuthPolicy({
          path: '/public/feeds/:token',
          allow: 'unauthenticated',
        });
        httpRouter.addAuthPolicy({
          path: '/openapi.json',
          allow: 'unauthenticated',
        });
        httpRouter.use(
          createRouter({
            httpAuth,
            metrics,
            ...createGuideServices(foundation),
            ...createWordingServices(foundation),
            ...createCalendarServices(foundation),
            ...createFieldServices(foundation, {
              workingDays: foundation.workingDayClock,
            }),
            ...launchServices,
            ...createMarketServices(foundation, {
              openLaunches: markets => readOpenLaunches(foundation, markets),
            }),
          }),
        );
        await startTasks({ ...foundation, scheduler });
      },
    });
  },
});
