import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { textRoutes } from '@trust-portal/plugin-culture-guides-common';
import { callerOf } from '@trust-portal/record-service';
import { TextService } from '../service/TextService';

/** The texts of sections: drafts, revisions and their review. */
export function textHandlers(options: {
  httpAuth: HttpAuthService;
  texts: TextService;
}): ContractHandlers<typeof textRoutes> {
  const { httpAuth, texts } = options;
  return {
    getDraft: async ({ params }, { request }) => ({
      draft: await texts.getDraft(await callerOf(httpAuth, request), params),
    }),
    saveDraft: async ({ params, body }, { request }) =>
      texts.saveDraft(await callerOf(httpAuth, request), params, body),
    discardDraft: async ({ params }, { request }) =>
      texts.discardDraft(await callerOf(httpAuth, request), params),
    submitRevision: async ({ params, body }, { request }) =>
      texts.submit(await callerOf(httpAuth, request), params, body),
    listRevisions: async ({ params, query }, { request }) =>
      texts.list(await callerOf(httpAuth, request), params, query),
    getRevision: async ({ params }, { request }) =>
      texts.get(await callerOf(httpAuth, request), params),
    compareRevisions: async ({ params, query }, { request }) =>
      texts.compare(await callerOf(httpAuth, request), params, query),
    decideRevision: async ({ params, body }, { request }) =>
      texts.decide(await callerOf(httpAuth, request), params, body),
    withdrawRevision: async ({ params }, { request }) =>
      texts.withdraw(await callerOf(httpAuth, request), params),
    restoreRevision: async ({ params, body }, { request }) =>
      texts.restore(await callerOf(httpAuth, request), params, body),
  };
}
