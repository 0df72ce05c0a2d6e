import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { painRoutes } from '@trust-portal/plugin-pain-points-common';
import { callerOf } from '@trust-portal/record-service';
import { PainService } from '../service/PainService';

const { listPains, countPains, createPain, getPain, editPain, transitionPain } =
  painRoutes;

/** Lists of pains, what one says, and its states. */
const painCoreRoutes = {
  listPains,
  countPains,
  createPain,
  getPain,
  editPain,
  transitionPain,
};

export function painHandlers(options: {
  httpAuth: HttpAuthService;
  pains: PainService;
}): ContractHandlers<typeof painCoreRoutes> {
  const { httpAuth, pains } = options;
  return {
    listPains: async ({ query }, { request }) =>
      pains.list(await callerOf(httpAuth, request), query),
    countPains: async ({ query }, { request }) =>
      pains.facets(await callerOf(httpAuth, request), query),
    createPain: async ({ body }, { request }) =>
      pains.create(await callerOf(httpAuth, request), body),
    getPain: async ({ params }, { request }) =>
      pains.get(await callerOf(httpAuth, request), params.painId),
    editPain: async ({ params, body }, { request }) =>
      pains.edit(await callerOf(httpAuth, request), params.painId, body),
    transitionPain: async ({ params, body }, { request }) =>
      pains.transition(await callerOf(httpAuth, request), params.painId, body),
  };
}
