import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import {
  houseRoutes,
  painPointsContract,
} from '@trust-portal/plugin-pain-points-common';
import { callerOf, recordHandlers } from '@trust-portal/record-service';
import { HouseService } from '../service/HouseService';
import { ReportService } from '../service/ReportService';

/** Reports, and the small contracts of the house. */
export function houseHandlers(options: {
  httpAuth: HttpAuthService;
  reports: ReportService;
  house: HouseService;
}): ContractHandlers<typeof houseRoutes> {
  const { httpAuth, reports, house } = options;
  return {
    getTrends: async ({ query }, { request }) =>
      reports.trends(await callerOf(httpAuth, request), query),
    getTopTen: async ({ query }, { request }) =>
      reports.topTen(await callerOf(httpAuth, request), query),
    listClosedChains: async ({ query }, { request }) =>
      reports.closedChains(await callerOf(httpAuth, request), query),
    ...recordHandlers({
      httpAuth,
      contract: painPointsContract,
      service: house,
    }),
  };
}
