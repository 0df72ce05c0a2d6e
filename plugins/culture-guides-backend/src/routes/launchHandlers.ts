import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { launchRoutes } from '@trust-portal/plugin-culture-guides-common';
import { callerOf } from '@trust-portal/record-service';
import {
  ChecklistTemplateService,
  LaunchService,
} from '../service/LaunchService';

/** The routes of launches, contradictions and the checklist template. */
export function launchHandlers(options: {
  httpAuth: HttpAuthService;
  launches: LaunchService;
  checklistTemplates: ChecklistTemplateService;
}): ContractHandlers<typeof launchRoutes> {
  const { httpAuth, launches, checklistTemplates } = options;
  return {
    listLaunches: async ({ query }, { request }) =>
      launches.listLaunches(await callerOf(httpAuth, request), query),
    createLaunch: async ({ body }, { request }) =>
      launches.createLaunch(await callerOf(httpAuth, request), body),
    getLaunch: async ({ params }, { request }) =>
      launches.getLaunch(await callerOf(httpAuth, request), params.launchId),
    editLaunch: async ({ params, body }, { request }) =>
      launches.editLaunch(
        await callerOf(httpAuth, request),
        params.launchId,
        body,
      ),
    cancelLaunch: async ({ params, body }, { request }) =>
      launches.cancelLaunch(
        await callerOf(httpAuth, request),
        params.launchId,
        body,
      ),
    addLaunchItem: async ({ params, body }, { request }) =>
      launches.addItem(
        await callerOf(httpAuth, request),
        params.launchId,
        body,
      ),
    transitionLaunchItem: async ({ params, body }, { request }) =>
      launches.transitionItem(await callerOf(httpAuth, request), params, body),
    decideLaunch: async ({ params, body }, { request }) =>
      launches.decide(await callerOf(httpAuth, request), params.launchId, body),
    listContradictions: async ({ params }, { request }) =>
      launches.listContradictions(
        await callerOf(httpAuth, request),
        params.market,
      ),
    getChecklistTemplate: async ({ query }, { request }) =>
      checklistTemplates.getTemplate(
        await callerOf(httpAuth, request),
        query.version,
      ),
    publishChecklistTemplate: async ({ body }, { request }) =>
      checklistTemplates.publishTemplate(
        await callerOf(httpAuth, request),
        body,
      ),
  };
}
