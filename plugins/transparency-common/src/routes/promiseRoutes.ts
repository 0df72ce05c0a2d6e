import type { RouteDefinition } from '@trust-portal/http-contract';
import { pageSchema } from '@trust-portal/http-contract';
import { z } from 'zod';
import {
  promiseDecisionSchema,
  promiseDraftSchema,
  promiseEndSchema,
  promiseIdSchema,
  promiseListQuerySchema,
  promiseSchema,
} from '../schemas';

const promiseParams = z.object({ promiseId: promiseIdSchema });

/** The values that we publicly hold ourselves to. */
export const promiseRoutes = {
  listPromises: {
    method: 'get',
    path: '/promises',
    summary: 'Promises by market, subject and first day',
    query: promiseListQuerySchema,
    response: pageSchema(promiseSchema),
  },
  createPromise: {
    method: 'post',
    path: '/promises',
    summary: 'Propose a promise',
    body: promiseDraftSchema,
    response: promiseSchema,
    status: 201,
  },
  getPromise: {
    method: 'get',
    path: '/promises/:promiseId',
    summary: 'One promise',
    params: promiseParams,
    response: promiseSchema,
  },
  decidePromise: {
    method: 'post',
    path: '/promises/:promiseId/decisions',
    summary: 'Approve or refuse a promise; nobody decides about their own',
    params: promiseParams,
    body: promiseDecisionSchema,
    response: promiseSchema,
  },
  endPromise: {
    method: 'post',
    path: '/promises/:promiseId/end',
    summary: 'Give a promise a last day',
    params: promiseParams,
    body: promiseEndSchema,
    response: promiseSchema,
  },
} as const satisfies Record<string, RouteDefinition>;
