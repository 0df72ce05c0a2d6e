import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { fieldRoutes } from '@trust-portal/plugin-culture-guides-common';
import { callerOf } from '@trust-portal/record-service';
import { FieldServices } from '../createFieldServices';

/** What readers say about guides, and who is asked to read them. */
export function fieldHandlers({
  httpAuth,
  fieldReports,
  readings,
}: FieldServices & {
  httpAuth: HttpAuthService;
}): ContractHandlers<typeof fieldRoutes> {
  return {
    reportProblem: async ({ params, body }, { request, response }) => {
      const caller = await callerOf(httpAuth, request);
      const { created, report } = await fieldReports.report(
        caller,
        params.sectionId,
        body,
      );
      // The contract promises 201 for a report that is made.
      if (!created) response.status(200).json(report);
      return report;
    },
    listFieldReports: async ({ query }, { request }) =>
      fieldReports.list(await callerOf(httpAuth, request), query),
    getFieldReport: async ({ params }, { request }) =>
      fieldReports.get(await callerOf(httpAuth, request), params.reportId),
    transitionFieldReport: async ({ params, body }, { request }) =>
      fieldReports.transition(
        await callerOf(httpAuth, request),
        params.reportId,
        body,
      ),
    recalculateFieldReport: async ({ params, body }, { request }) =>
      fieldReports.recalculate(
        await callerOf(httpAuth, request),
        params.reportId,
        body.version,
      ),
    turnIntoEvidence: async ({ params, body }, { request }) =>
      fieldReports.turnIntoEvidence(
        await callerOf(httpAuth, request),
        params.reportId,
        body,
      ),
    askToRead: async ({ body }, { request, response }) => {
      const caller = await callerOf(httpAuth, request);
      const asked = await readings.ask(caller, body);
      // The contract promises 201 for a request that is made.
      if (!asked.created) response.status(200).json(asked.request);
      return asked.request;
    },
    listReadingRequests: async ({ query }, { request }) =>
      readings.list(await callerOf(httpAuth, request), query),
    closeReadingRequest: async ({ params }, { request }) =>
      readings.close(await callerOf(httpAuth, request), params.requestId),
  };
}
