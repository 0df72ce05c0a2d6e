import { HttpAuthService } from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { bindContract, ContractHandlers } from '@trust-portal/http-contract';
import { cultureGuidesContract } from '@trust-portal/plugin-culture-guides-common';
import {
  jsonBody,
  measureRequests,
  recordHandlers,
} from '@trust-portal/record-service';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { CalendarServices } from './createCalendarServices';
import { FieldServices } from './createFieldServices';
import { GuideServices } from './createGuideServices';
import { LaunchServices } from './createLaunchServices';
import { MarketServices } from './createMarketServices';
import { WordingServices } from './createWordingServices';
import { calendarHandlers } from './routes/calendarHandlers';
import { fieldHandlers } from './routes/fieldHandlers';
import { hideFeedTokens } from './routes/hideFeedTokens';
import { launchHandlers } from './routes/launchHandlers';
import { limitFeedReads } from './routes/limitFeedReads';
import { marketHandlers } from './routes/marketHandlers';
import { sectionHandlers } from './routes/sectionHandlers';
import { textHandlers } from './routes/textHandlers';
import { wordingHandlers } from './routes/wordingHandlers';

const megabyte = 1024 * 1024;
/** An attachment of 2 MB in base64 has room in it. */
const maximumBodyBytes = 4 * megabyte;
/** A whole guide in Chinese: five million characters of three bytes. */
const maximumImportBytes = 16 * megabyte;

export interface RouterOptions
  extends GuideServices,
    WordingServices,
    CalendarServices,
    FieldServices,
    LaunchServices,
    MarketServices {
  httpAuth: HttpAuthService;
  metrics: MetricsService;
}

/** All routes of the contract. The services must be the authorized ones. */
export function createRouter(options: RouterOptions): Router {
  const { httpAuth } = options;
  const router = PromiseRouter();
  router.use(
    measureRequests(options.metrics, {
      prefix: 'culture_guides',
      subject: 'the guides',
    }),
  );
  router.use('/public/feeds', hideFeedTokens, limitFeedReads());
  router.use(/\/imports$/, ...jsonBody({ maximumBytes: maximumImportBytes }));
  router.use(...jsonBody({ maximumBytes: maximumBodyBytes }));

  // One object for the whole contract: a route without a handler does not compile.
  const handlers: ContractHandlers<typeof cultureGuidesContract.routes> = {
    ...marketHandlers(options),
    ...sectionHandlers(options),
    ...textHandlers(options),
    ...wordingHandlers(options),
    ...calendarHandlers(options),
    ...fieldHandlers(options),
    ...launchHandlers(options),
    ...recordHandlers({
      httpAuth,
      contract: cultureGuidesContract,
      service: options.records,
    }),
  };
  bindContract({
    router,
    contract: cultureGuidesContract,
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
