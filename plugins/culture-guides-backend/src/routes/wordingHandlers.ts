import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { wordingRoutes } from '@trust-portal/plugin-culture-guides-common';
import { callerOf, fileLanguage, sendFile } from '@trust-portal/record-service';
import { WordingServices } from '../createWordingServices';

/** Terms, do and don't, and the check of a text. */
export function wordingHandlers({
  httpAuth,
  terms,
  rules,
  textChecks,
}: WordingServices & {
  httpAuth: HttpAuthService;
}): ContractHandlers<typeof wordingRoutes> {
  return {
    listTerms: async ({ query }, { request }) =>
      terms.list(await callerOf(httpAuth, request), query),
    createTerm: async ({ body }, { request }) =>
      terms.create(await callerOf(httpAuth, request), body),
    getTerm: async ({ params }, { request }) =>
      terms.get(await callerOf(httpAuth, request), params.termId),
    editTerm: async ({ params, body }, { request }) =>
      terms.edit(await callerOf(httpAuth, request), params.termId, body),
    transitionTerm: async ({ params, body }, { request }) =>
      terms.transition(await callerOf(httpAuth, request), params.termId, body),
    importTerms: async ({ body }, { request }) =>
      terms.import(await callerOf(httpAuth, request), body),
    exportTerms: async ({ query }, { request, response }) =>
      sendFile(response, {
        name: 'terms.csv',
        mediaType: 'text/csv',
        pieces: await terms.export(
          await callerOf(httpAuth, request),
          query,
          fileLanguage(request),
        ),
      }),
    listRules: async ({ query }, { request }) =>
      rules.list(await callerOf(httpAuth, request), query),
    createRule: async ({ body }, { request }) =>
      rules.create(await callerOf(httpAuth, request), body),
    getRule: async ({ params }, { request }) =>
      rules.get(await callerOf(httpAuth, request), params.ruleId),
    editRule: async ({ params, body }, { request }) =>
      rules.edit(await callerOf(httpAuth, request), params.ruleId, body),
    transitionRule: async ({ params, body }, { request }) =>
      rules.transition(await callerOf(httpAuth, request), params.ruleId, body),
    importRules: async ({ body }, { request }) =>
      rules.import(await callerOf(httpAuth, request), body),
    exportRules: async ({ query }, { request, response }) =>
      sendFile(response, {
        name: 'rules.csv',
        mediaType: 'text/csv',
        pieces: await rules.export(
          await callerOf(httpAuth, request),
          query,
          fileLanguage(request),
        ),
      }),
    checkText: async ({ body }, { request }) =>
      textChecks.check(await callerOf(httpAuth, request), body),
  };
}
