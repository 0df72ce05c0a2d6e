import { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  bindContract,
  ContractHandlers,
  RouteDefinition,
} from '@trust-portal/http-contract';
import {
  painPointsContract,
  taxonomyRoutes,
} from '@trust-portal/plugin-pain-points-common';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { jsonBody } from './routes/jsonBody';
import { painCoreRoutes, painHandlers } from './routes/painHandlers';
import { taxonomyHandlers } from './routes/taxonomyHandlers';
import { PainService } from './service/PainService';
import { TaxonomyService } from './service/TaxonomyService';

export interface RouterOptions {
  httpAuth: HttpAuthService;
  taxonomy: TaxonomyService;
  pains: PainService;
}

/** All routes of the contract. The services must be the authorized ones. */
export function createRouter(options: RouterOptions): Router {
  const { httpAuth } = options;
  const router = PromiseRouter();
  router.use(...jsonBody());

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
  bind(painCoreRoutes, painHandlers(options));
  return router;
}
