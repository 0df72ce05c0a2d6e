import type { RouteDefinition } from '@trust-portal/http-contract';
import { pageSchema } from '@trust-portal/http-contract';
import { recordRoutes } from '@trust-portal/record-contracts';
import {
  closedChainQuerySchema,
  closedChainSchema,
  painPointsDueItemSchema,
  searchDocumentSchema,
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
  ...recordRoutes({
    dueItem: painPointsDueItemSchema,
    searchDocument: searchDocumentSchema,
  }),
} as const satisfies Record<string, RouteDefinition>;
