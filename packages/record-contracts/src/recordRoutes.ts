import type { RouteDefinition } from '@trust-portal/http-contract';
import { pageSchema } from '@trust-portal/http-contract';
import { z } from 'zod';
import { activityQuerySchema, activitySchema } from './activity';
import { factsQuerySchema, factsSchema } from './facts';
import {
  referencesRequestSchema,
  resolvedReferenceSchema,
} from './recordReferences';
import { searchDocumentsQuerySchema } from './searchDocuments';

/** What differs from domain to domain in {@link recordRoutes}. */
export interface RecordRoutesOptions<
  DueItem extends z.ZodType,
  SearchDocument extends z.ZodType,
> {
  /** As `dueItemSchema` makes it of the domain's reasons. */
  dueItem: DueItem;
  /** An extension of `recordSearchDocumentSchema`. */
  searchDocument: SearchDocument;
}

/** The small contracts that every domain serves, in one shape. */
export function recordRoutes<
  DueItem extends z.ZodType,
  SearchDocument extends z.ZodType,
>({ dueItem, searchDocument }: RecordRoutesOptions<DueItem, SearchDocument>) {
  return {
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
      summary:
        'What waits for the caller and the caller’s groups, soonest first',
      response: z.object({ items: z.array(dueItem) }),
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
      response: pageSchema(searchDocument),
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
}
