import {
  BackendFeature,
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { bindContract } from '@trust-portal/http-contract';
import {
  cultureGuidesContract,
  fieldRoutes,
} from '@trust-portal/plugin-culture-guides-common';
import { jsonBody } from '@trust-portal/record-service';
import express from 'express';
import PromiseRouter from 'express-promise-router';
import { Knex } from 'knex';
import { createFieldServices } from '../createFieldServices';
import { createFoundation } from '../createFoundation';
import { ClockEnd, WorkingDayClock } from '../field/WorkingDayClock';
import { fieldHandlers } from '../routes/fieldHandlers';
import { startTestPortal, TestPortal } from './startTestPortal';

/** A clock that tests set: calendars are another part's, and their versions come when they come. */
export class TestWorkingDays implements WorkingDayClock {
  answer: ClockEnd = { dueOn: '2999-01-05', calendarVersion: 1 };

  async end(): Promise<ClockEnd> {
    return this.answer;
  }
}

/** Field reports and reading requests alone, over a clock that tests set. */
export async function startFieldPortal(
  knex: Knex,
  features: BackendFeature[] = [],
): Promise<TestPortal & { workingDays: TestWorkingDays }> {
  const workingDays = new TestWorkingDays();
  const portal = await startTestPortal(knex, {
    plugin: createFieldPlugin(workingDays),
    features,
  });
  return { ...portal, workingDays };
}

function createFieldPlugin(workingDays: WorkingDayClock): BackendFeature {
  return createBackendPlugin({
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
          catalog: catalogServiceRef,
          events: eventsServiceRef,
          notifications: notificationService,
          signals: signalsServiceRef,
          userInfo: coreServices.userInfo,
        },
        async init(services) {
          const { httpAuth, httpRouter } = services;
          const foundation = await createFoundation(services);
          const router = PromiseRouter();
          router.use(...jsonBody({ maximumBytes: 100_000 }));
          bindContract({
            router,
            contract: { ...cultureGuidesContract, routes: fieldRoutes },
            handlers: fieldHandlers({
              httpAuth,
              ...createFieldServices(foundation, { workingDays }),
            }),
          });
          httpRouter.use(router);
        },
      });
    },
  });
}

/** What the stand-in of the pain-point catalog was told, and how it answers. */
export interface StandInCatalog {
  feature: BackendFeature;
  taken: Array<{ by: string; voice: Record<string, unknown> }>;
  status: number;
}

/** A pain-point catalog that takes each voice of one reference once. */
export function createStandInCatalog(): StandInCatalog {
  const standIn: StandInCatalog = {
    taken: [],
    status: 201,
    feature: createBackendPlugin({
      pluginId: 'pain-points',
      register(env) {
        env.registerInit({
          deps: {
            httpAuth: coreServices.httpAuth,
            httpRouter: coreServices.httpRouter,
          },
          async init({ httpAuth, httpRouter }) {
            const router = PromiseRouter();
            router.use(express.json());
            router.post('/evidence', async (request, response) => {
              const { principal } = await httpAuth.credentials(request, {
                allow: ['user'],
              });
              if (standIn.status === 201) {
                standIn.taken.push({
                  by: principal.userEntityRef,
                  voice: request.body,
                });
              }
              response.status(standIn.status).json({ id: 'EV-000007' });
            });
            httpRouter.use(router);
          },
        });
      },
    }),
  };
  return standIn;
}
