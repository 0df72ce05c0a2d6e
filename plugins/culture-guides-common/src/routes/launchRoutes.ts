import type { RouteDefinition } from '@trust-portal/http-contract';
import { pageSchema } from '@trust-portal/http-contract';
import { rowIdSchema } from '@trust-portal/record-contracts';
import { z } from 'zod';
import {
  checklistTemplateVersionSchema,
  contradictionSchema,
  launchCancellationSchema,
  launchDecisionRequestSchema,
  launchDraftSchema,
  launchEditSchema,
  launchIdSchema,
  launchItemDraftSchema,
  launchItemTransitionSchema,
  launchListQuerySchema,
  launchSchema,
  launchSummarySchema,
  marketIdSchema,
  templatePublicationSchema,
} from '../schemas';

const launchParams = z.object({ launchId: launchIdSchema });
const itemParams = launchParams.extend({ itemId: rowIdSchema });

/** Whether a market is ready for a launch, and what was decided. */
export const launchRoutes = {
  listLaunches: {
    method: 'get',
    path: '/launches',
    summary: 'Launches, the next one first',
    query: launchListQuerySchema,
    response: pageSchema(launchSummarySchema),
  },
  createLaunch: {
    method: 'post',
    path: '/launches',
    summary: 'Prepare a launch with the checklist of the newest template',
    body: launchDraftSchema,
    response: launchSchema,
    status: 201,
  },
  getLaunch: {
    method: 'get',
    path: '/launches/:launchId',
    summary:
      'A launch with its checklist, its contradictions and its decisions',
    params: launchParams,
    response: launchSchema,
  },
  editLaunch: {
    method: 'patch',
    path: '/launches/:launchId',
    summary: 'Change the name or the day',
    params: launchParams,
    body: launchEditSchema,
    response: launchSchema,
  },
  cancelLaunch: {
    method: 'post',
    path: '/launches/:launchId/cancel',
    summary: 'Give a launch up, with the reason',
    params: launchParams,
    body: launchCancellationSchema,
    response: launchSchema,
  },
  addLaunchItem: {
    method: 'post',
    path: '/launches/:launchId/items',
    summary: 'Add an item that the template does not have',
    params: launchParams,
    body: launchItemDraftSchema,
    response: launchSchema,
    status: 201,
  },
  transitionLaunchItem: {
    method: 'post',
    path: '/launches/:launchId/items/:itemId/transitions',
    summary: 'Sign, waive or open an item again',
    params: itemParams,
    body: launchItemTransitionSchema,
    response: launchSchema,
  },
  decideLaunch: {
    method: 'post',
    path: '/launches/:launchId/decisions',
    summary:
      'Go or no-go: a snapshot that never changes. Go is refused while something blocks',
    params: launchParams,
    body: launchDecisionRequestSchema,
    response: launchSchema,
  },
  listContradictions: {
    method: 'get',
    path: '/markets/:market/contradictions',
    summary: 'Promises and texts of a market that contradict each other',
    params: z.object({ market: marketIdSchema }),
    response: z.object({
      items: z.array(contradictionSchema),
      promisesKnown: z.boolean(),
    }),
  },
  getChecklistTemplate: {
    method: 'get',
    path: '/checklist-template',
    summary: 'The checklist that launches begin with',
    query: z.object({ version: z.coerce.number().int().min(1).optional() }),
    response: checklistTemplateVersionSchema,
  },
  publishChecklistTemplate: {
    method: 'post',
    path: '/checklist-template',
    summary: 'Publish a new version; launches that have begun keep theirs',
    body: templatePublicationSchema,
    response: checklistTemplateVersionSchema,
    status: 201,
  },
} as const satisfies Record<string, RouteDefinition>;
