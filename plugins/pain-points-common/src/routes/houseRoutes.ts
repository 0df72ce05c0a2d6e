import type { RouteDefinition } from '@trust-portal/http-contract';
import { pageSchema } from '@trust-portal/http-contract';
import { z } from 'zod';
import {
  activityQuerySchema,
  activitySchema,
  closedChainQuerySchema,
  closedChainSchema,
  dueItemSchema,
  factsQuerySchema,
  factsSchema,
  referencesRequestSchema,
  resolvedReferenceSchema,
  searchDocumentSchema,
  searchDocumentsQuerySchema,
  topTenQuerySchema,
  topTenSchema,
  trendQuerySchema,
  trendsSchema,
} from '../schemas';

/** Reports of this domain, and the small contracts that every domain serves. */
export const houseRoutes = {
  getTrends: {
    method: 'get',
    path: '/trends',
    summary: 'Voices and pains by month',
    query: trendQuerySchema,
    response: trendsSchema,
  },
  getTopTen: {
    method: 'get',
    path: '/top-ten',
    summary: 'The weekly top ten of a market',
    query: topTenQuerySchema,
    response: topTenSchema,
  },
  listClosedChains: {
    method: 'get',
    path: '/closed-chains',
    summary: 'You said, we did: closed chains with their proof, newest first',
    query: closedChainQuerySchema,
    response: pageSchema(closedChainSchema),
  },
  resolveReferences: {
    method: 'post',
    path: '/references',
    summary:
      'Title, state and page of many records at once; those the caller may not see are left out',
    body: referencesRequestSchema,
    response: z.object({ items: z.array(resolvedReferenceSchema) }),
  },
  listDueItems: {
    method: 'get',
    path: '/due-items',
    summary: 'What waits for the caller and the caller’s groups, soonest first',
    response: z.object({ items: z.array(dueItemSchema) }),
  },
  listActivity: {
    method: 'get',
    path: '/activity',
    summary: 'What was done, newest first',
    query: activityQuerySchema,
    response: pageSchema(activitySchema),
  },
  getFacts: {
    method: 'get',
    path: '/facts',
    summary: 'Named counts of a period with their definitions',
    query: factsQuerySchema,
    response: factsSchema,
  },
  listSearchDocuments: {
    method: 'get',
    path: '/search-documents',
    summary: 'What the portal’s search box may find',
    query: searchDocumentsQuerySchema,
    response: pageSchema(searchDocumentSchema),
    access: 'service',
  },
  getOpenApiDocument: {
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    response: z.record(z.string(), z.unknown()),
    access: 'unauthenticated',
  },
} as const satisfies Record<string, RouteDefinition>;
