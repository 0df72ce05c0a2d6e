import { HttpAuthService } from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import {
  bindContract,
  ContractHandlers,
  RouteDefinition,
} from '@trust-portal/http-contract';
import {
  chainRoutes,
  houseRoutes,
  painPointsContract,
  taxonomyRoutes,
} from '@trust-portal/plugin-pain-points-common';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import {
  evidenceAndCustomerRoutes,
  evidenceHandlers,
} from './routes/evidenceHandlers';
import { exportHandlers, exportRoutes } from './routes/exportHandlers';
import { evidenceImportRoutes, importHandlers } from './routes/importHandlers';
import { jsonBody } from './routes/jsonBody';
import { chainHandlers } from './routes/chainHandlers';
import {
  discussionHandlers,
  discussionRoutes,
} from './routes/discussionHandlers';
import { houseHandlers } from './routes/houseHandlers';
import { measureRequests } from './routes/measureRequests';
import { painCoreRoutes, painHandlers } from './routes/painHandlers';
import { taxonomyHandlers } from './routes/taxonomyHandlers';
import { EvidenceServices } from './createEvidenceServices';
import { HouseServices } from './createHouseServices';
import { PainPointsServices } from './createServices';

export interface RouterOptions
  extends PainPointsServices,
    EvidenceServices,
    HouseServices {
  httpAuth: HttpAuthService;
  metrics: MetricsService;
}

/** All routes of the contract. The services must be the authorized ones. */
export function createRouter(options: RouterOptions): Router {
  const { httpAuth } = options;
  const router = PromiseRouter();
  router.use(measureRequests(options.metrics), ...jsonBody());

  function bind<Routes extends Record<string, RouteDefinition>>(
    routes: Routes,
    handlers: ContractHandlers<Routes>,
  ): void {
    bindContract({
      router,
      contract: { ...painPointsContract, routes },
      handlers,
      isService: async request => {
        const { principal } = await httpAuth.credentials(request, {
          allow: ['user', 'service'],
        });
        return principal.type === 'service';
      },
    });
  }

  bind(taxonomyRoutes, taxonomyHandlers(options));
  // Before the routes of one pain: the words in these paths are no ids.
  bind(discussionRoutes, discussionHandlers(options));
  bind(painCoreRoutes, painHandlers(options));
  bind(chainRoutes, chainHandlers(options));
  bind(houseRoutes, houseHandlers(options));
  bind(evidenceAndCustomerRoutes, evidenceHandlers(options));
  bind(evidenceImportRoutes, importHandlers(options));
  bind(exportRoutes, exportHandlers(options));
  return router;
}
