import type { RouteDefinition } from '@trust-portal/http-contract';
import { repeated } from '@trust-portal/http-contract';
import { LARGEST_INTEGER, slugSchema } from '@trust-portal/record-contracts';
import { z } from 'zod';
import {
  challengeEditSchema,
  kindEditSchema,
  kindSummarySchema,
  priorityTableEditSchema,
  priorityTableSchema,
  taxonomySchema,
  taxonomyVersionSchema,
} from '../schemas';

const versionQuery = z.object({
  version: z.coerce.number().int().min(1).max(LARGEST_INTEGER).optional(),
});

export const taxonomyRoutes = {
  getTaxonomy: {
    method: 'get',
    path: '/taxonomy',
    summary:
      'Kinds and trust challenges, now or as an earlier version had them',
    query: versionQuery,
    response: taxonomySchema,
  },
  listTaxonomyVersions: {
    method: 'get',
    path: '/taxonomy/versions',
    summary: 'Every version of the taxonomy, newest first',
    response: z.object({ items: z.array(taxonomyVersionSchema) }),
  },
  editKind: {
    method: 'put',
    path: '/taxonomy/kinds/:kindId',
    summary:
      'Publish a new version of the taxonomy with a changed or a new kind',
    params: z.object({ kindId: slugSchema }),
    body: kindEditSchema,
    response: taxonomySchema,
  },
  editChallenge: {
    method: 'put',
    path: '/taxonomy/challenges/:challengeId',
    summary: 'Publish a new version of the taxonomy with a changed challenge',
    params: z.object({ challengeId: slugSchema }),
    body: challengeEditSchema,
    response: taxonomySchema,
  },
  summarizeKinds: {
    method: 'get',
    path: '/kinds/summary',
    summary: 'How each kind stands today: counts, trend and heat',
    query: z.object({ market: repeated(slugSchema) }),
    response: z.object({ items: z.array(kindSummarySchema) }),
  },
  getPriorityTable: {
    method: 'get',
    path: '/priority-table',
    summary: 'Which severity and frequency give which priority',
    query: versionQuery,
    response: priorityTableSchema,
  },
  editPriorityTable: {
    method: 'put',
    path: '/priority-table',
    summary:
      'Publish a new version of the priority table; all pains are looked up again',
    body: priorityTableEditSchema,
    response: priorityTableSchema,
  },
} as const satisfies Record<string, RouteDefinition>;
