import type { RouteDefinition } from '@trust-portal/http-contract';
import { pageQuerySchema, pageSchema } from '@trust-portal/http-contract';
import { versionSchema } from '@trust-portal/record-contracts';
import { z } from 'zod';
import {
  commentRequestSchema,
  commentSchema,
  customerNoticeSchema,
  duplicateQuerySchema,
  duplicateSuggestionSchema,
  evidenceLinkSchema,
  evidenceSchema,
  mergeRequestSchema,
  painDetailSchema,
  painDraftSchema,
  painEditSchema,
  painFacetsSchema,
  painFilterSchema,
  painIdSchema,
  painListQuerySchema,
  painSchema,
  signalRequestSchema,
  transitionRequestSchema,
} from '../schemas';

const painParams = z.object({ painId: painIdSchema });

export const painRoutes = {
  listPains: {
    method: 'get',
    path: '/pains',
    summary: 'Pains by priority or time, filtered',
    query: painListQuerySchema,
    response: pageSchema(painSchema),
  },
  countPains: {
    method: 'get',
    path: '/pains/facets',
    summary: 'How many pains each value of each filter would leave',
    query: painFilterSchema,
    response: painFacetsSchema,
  },
  createPain: {
    method: 'post',
    path: '/pains',
    summary: 'Report a pain',
    body: painDraftSchema,
    response: painSchema,
    status: 201,
  },
  suggestDuplicates: {
    method: 'post',
    path: '/pains/duplicate-suggestions',
    summary: 'Pains of the same kind that read alike; changes nothing',
    body: duplicateQuerySchema,
    response: z.object({ items: z.array(duplicateSuggestionSchema) }),
  },
  getPain: {
    method: 'get',
    path: '/pains/:painId',
    summary:
      'One pain with its chain, its interim answers and what the caller may do',
    params: painParams,
    response: painDetailSchema,
  },
  editPain: {
    method: 'patch',
    path: '/pains/:painId',
    summary: 'Change what a pain says',
    params: painParams,
    body: painEditSchema,
    response: painDetailSchema,
  },
  transitionPain: {
    method: 'post',
    path: '/pains/:painId/transitions',
    summary: 'Take a pain to another state',
    params: painParams,
    body: transitionRequestSchema,
    response: painDetailSchema,
  },
  signalPain: {
    method: 'put',
    path: '/pains/:painId/signal',
    summary:
      'I heard this too: one signal per person, given again it is changed',
    params: painParams,
    body: signalRequestSchema,
    response: painDetailSchema,
  },
  withdrawSignal: {
    method: 'delete',
    path: '/pains/:painId/signal',
    summary: 'Take back the own signal',
    params: painParams,
    response: painDetailSchema,
    status: 200,
  },
  followPain: {
    method: 'put',
    path: '/pains/:painId/follower',
    summary: 'Follow a pain: its news arrive as notifications',
    params: painParams,
  },
  unfollowPain: {
    method: 'delete',
    path: '/pains/:painId/follower',
    summary: 'Stop following a pain',
    params: painParams,
  },
  listComments: {
    method: 'get',
    path: '/pains/:painId/comments',
    summary: 'Comments, oldest first',
    params: painParams,
    query: pageQuerySchema,
    response: pageSchema(commentSchema),
  },
  createComment: {
    method: 'post',
    path: '/pains/:painId/comments',
    summary: 'Comment; people who are mentioned are told',
    params: painParams,
    body: commentRequestSchema,
    response: commentSchema,
    status: 201,
  },
  listPainEvidence: {
    method: 'get',
    path: '/pains/:painId/evidence',
    summary: 'The voices linked to a pain, newest first',
    params: painParams,
    query: pageQuerySchema,
    response: pageSchema(
      z.object({ link: evidenceLinkSchema, evidence: evidenceSchema }),
    ),
  },
  mergePain: {
    method: 'post',
    path: '/pains/:painId/merge',
    summary:
      'Mark a pain as a duplicate of another; nothing moves, so it can be undone',
    params: painParams,
    body: mergeRequestSchema,
    response: painDetailSchema,
  },
  unmergePain: {
    method: 'post',
    path: '/pains/:painId/unmerge',
    summary: 'Undo a merge without loss',
    params: painParams,
    body: z.strictObject({ version: versionSchema }),
    response: painDetailSchema,
  },
  rejectDuplicate: {
    method: 'post',
    path: '/pains/:painId/not-duplicates',
    summary: 'Remember that two pains are not duplicates',
    params: painParams,
    body: z.strictObject({ painId: painIdSchema }),
  },
  listCustomersToTell: {
    method: 'get',
    path: '/pains/:painId/customers',
    summary:
      'Customers who raised a resolved pain, and who of them was told and thanked',
    params: painParams,
    query: pageQuerySchema,
    response: pageSchema(customerNoticeSchema),
  },
} as const satisfies Record<string, RouteDefinition>;
