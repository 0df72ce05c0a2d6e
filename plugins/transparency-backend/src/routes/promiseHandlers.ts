import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { promiseRoutes } from '@trust-portal/plugin-transparency-common';
import { callerOf } from '@trust-portal/record-service';
import { PromiseService } from '../service/PromiseService';

export function promiseHandlers(options: {
  httpAuth: HttpAuthService;
  promises: PromiseService;
}): ContractHandlers<typeof promiseRoutes> {
  const { httpAuth, promises } = options;
  return {
    listPromises: async ({ query }, { request }) =>
      promises.list(await callerOf(httpAuth, request), query),
    createPromise: async ({ body }, { request }) =>
      promises.create(await callerOf(httpAuth, request), body),
    getPromise: async ({ params }, { request }) =>
      promises.get(await callerOf(httpAuth, request), params.promiseId),
    decidePromise: async ({ params, body }, { request }) =>
      promises.decide(
        await callerOf(httpAuth, request),
        params.promiseId,
        body,
      ),
    endPromise: async ({ params, body }, { request }) =>
      promises.end(await callerOf(httpAuth, request), params.promiseId, body),
  };
}
