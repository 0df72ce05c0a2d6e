import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { taxonomyRoutes } from '@trust-portal/plugin-pain-points-common';
import { callerOf } from '@trust-portal/record-service';
import { TaxonomyService } from '../service/TaxonomyService';

/** The routes of kinds, challenges and the priority table. */
export function taxonomyHandlers(options: {
  httpAuth: HttpAuthService;
  taxonomy: TaxonomyService;
}): ContractHandlers<typeof taxonomyRoutes> {
  const { httpAuth, taxonomy } = options;
  return {
    getTaxonomy: async ({ query }, { request }) =>
      taxonomy.getTaxonomy(await callerOf(httpAuth, request), query.version),
    listTaxonomyVersions: async (_input, { request }) => ({
      items: await taxonomy.listVersions(await callerOf(httpAuth, request)),
    }),
    editKind: async ({ params, body }, { request }) =>
      taxonomy.editKind(await callerOf(httpAuth, request), params.kindId, body),
    editChallenge: async ({ params, body }, { request }) =>
      taxonomy.editChallenge(
        await callerOf(httpAuth, request),
        params.challengeId,
        body,
      ),
    summarizeKinds: async ({ query }, { request }) => ({
      items: await taxonomy.summarizeKinds(await callerOf(httpAuth, request), {
        markets: query.market,
      }),
    }),
    getPriorityTable: async ({ query }, { request }) =>
      taxonomy.getPriorityTable(
        await callerOf(httpAuth, request),
        query.version,
      ),
    editPriorityTable: async ({ body }, { request }) =>
      taxonomy.editPriorityTable(await callerOf(httpAuth, request), body),
  };
}
