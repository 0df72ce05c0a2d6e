import { HttpAuthService } from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { bindContract, ContractHandlers } from '@trust-portal/http-contract';
import { painPointsContract } from '@trust-portal/plugin-pain-points-common';
import { jsonBody, measureRequests } from '@trust-portal/record-service';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { evidenceHandlers } from './routes/evidenceHandlers';
import { exportHandlers } from './routes/exportHandlers';
import { importHandlers } from './routes/importHandlers';
import { chainHandlers } from './routes/chainHandlers';
import { discussionHandlers } from './routes/discussionHandlers';
import { houseHandlers } from './routes/houseHandlers';
import { painHandlers } from './routes/painHandlers';
import { taxonomyHandlers } from './routes/taxonomyHandlers';
import { EvidenceServices } from './createEvidenceServices';
import { HouseServices } from './createHouseServices';
import { PainPointsServices } from './createServices';

/** An imported reading of 1 MB in base64 has room in it. */
const maximumBodyBytes = 4 * 1024 * 1024;

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
  router.use(
    measureRequests(options.metrics, {
      prefix: 'pain_points',
      subject: 'the pain-point catalog',
    }),
    ...jsonBody({ maximumBytes: maximumBodyBytes }),
  );

  // One object for the whole contract: a route without a handler does not compile.
  const handlers: ContractHandlers<typeof painPointsContract.routes> = {
    ...taxonomyHandlers(options),
    ...discussionHandlers(options),
    ...painHandlers(options),
    ...chainHandlers(options),
    ...houseHandlers(options),
    ...evidenceHandlers(options),
    ...importHandlers(options),
    ...exportHandlers(options),
  };
  bindContract({
    router,
    contract: painPointsContract,
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
