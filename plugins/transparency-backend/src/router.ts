import { HttpAuthService } from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { bindContract, ContractHandlers } from '@trust-portal/http-contract';
import { transparencyContract } from '@trust-portal/plugin-transparency-common';
import {
  jsonBody,
  measureRequests,
  recordHandlers,
} from '@trust-portal/record-service';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { TransparencyServices } from './createServices';
import { promiseHandlers } from './routes/promiseHandlers';

/** A hundred references, or the longest promise, have room in it. */
const maximumBodyBytes = 100 * 1024;

export interface RouterOptions extends TransparencyServices {
  httpAuth: HttpAuthService;
  metrics: MetricsService;
}

/** All routes of the contract. The services must be the authorized ones. */
export function createRouter(options: RouterOptions): Router {
  const { httpAuth, records } = options;
  const router = PromiseRouter();
  router.use(
    measureRequests(options.metrics, {
      prefix: 'transparency',
      subject: 'the transparency registers',
    }),
    ...jsonBody({ maximumBytes: maximumBodyBytes }),
  );

  // One object for the whole contract: a route without a handler does not compile.
  const handlers: ContractHandlers<typeof transparencyContract.routes> = {
    ...promiseHandlers(options),
    ...recordHandlers({
      httpAuth,
      contract: transparencyContract,
      service: records,
    }),
  };
  bindContract({
    router,
    contract: transparencyContract,
    handlers,
    isService: async request => {
      const { principal } = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return principal.type === 'service';
    },
  });
  return router;
}
