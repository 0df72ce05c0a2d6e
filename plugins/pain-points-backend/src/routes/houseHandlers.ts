import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers, openApiDocument } from '@trust-portal/http-contract';
import {
  houseRoutes,
  painPointsContract,
} from '@trust-portal/plugin-pain-points-common';
import { callerOf } from '@trust-portal/record-service';
import { HouseService } from '../service/HouseService';
import { ReportService } from '../service/ReportService';

/** Reports, and the small contracts of the house. */
export function houseHandlers(options: {
  httpAuth: HttpAuthService;
  reports: ReportService;
  house: HouseService;
}): ContractHandlers<typeof houseRoutes> {
  const { httpAuth, reports, house } = options;
  const document = openApiDocument(painPointsContract, '/api/pain-points');
  return {
    getTrends: async ({ query }, { request }) =>
      reports.trends(await callerOf(httpAuth, request), query),
    getTopTen: async ({ query }, { request }) =>
      reports.topTen(await callerOf(httpAuth, request), query),
    listClosedChains: async ({ query }, { request }) =>
      reports.closedChains(await callerOf(httpAuth, request), query),
    resolveReferences: async ({ body }, { request }) => ({
      items: await house.resolveReferences(
        await callerOf(httpAuth, request),
        body.references,
      ),
    }),
    listDueItems: async (_input, { request }) => ({
      items: await house.listDueItems(await callerOf(httpAuth, request)),
    }),
    listActivity: async ({ query }, { request }) =>
      house.listActivity(await callerOf(httpAuth, request), query),
    getFacts: async ({ query }, { request }) =>
      house.getFacts(await callerOf(httpAuth, request), query),
    listSearchDocuments: async ({ query }, { request }) =>
      house.listSearchDocuments(await callerOf(httpAuth, request), query),
    getOpenApiDocument: async () => ({ ...document }),
  };
}
