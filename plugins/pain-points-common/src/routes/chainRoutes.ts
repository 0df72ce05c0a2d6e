import type { RouteDefinition } from '@trust-portal/http-contract';
import { rowIdSchema } from '@trust-portal/record-contracts';
import { z } from 'zod';
import {
  chainDraftSchema,
  chainEditSchema,
  interimAnswerDecisionSchema,
  interimAnswerDraftSchema,
  painDetailSchema,
  painIdSchema,
  readingDecisionSchema,
  readingDraftSchema,
} from '../schemas';

const painParams = z.object({ painId: painIdSchema });

/** Each answers the whole pain, because a change of the chain may change what can be done next. */
export const chainRoutes = {
  createChainItem: {
    method: 'post',
    path: '/pains/:painId/chain',
    summary: 'Add a symptom, a root cause, a remedy or a measure',
    params: painParams,
    body: chainDraftSchema,
    response: painDetailSchema,
    status: 201,
  },
  editChainItem: {
    method: 'patch',
    path: '/pains/:painId/chain/:itemId',
    summary: 'Change a link of the chain',
    params: painParams.extend({ itemId: rowIdSchema }),
    body: chainEditSchema,
    response: painDetailSchema,
  },
  createReading: {
    method: 'post',
    path: '/pains/:painId/chain/:itemId/readings',
    summary:
      'Read a measure: computed from evidence, imported with its file, or typed with a source',
    params: painParams.extend({ itemId: rowIdSchema }),
    body: readingDraftSchema,
    response: painDetailSchema,
    status: 201,
  },
  decideReading: {
    method: 'post',
    path: '/pains/:painId/readings/:readingId/decision',
    summary:
      'Confirm or refuse a typed reading; not by the person or the group that the remedy belongs to',
    params: painParams.extend({ readingId: rowIdSchema }),
    body: readingDecisionSchema,
    response: painDetailSchema,
  },
  getReadingFile: {
    method: 'get',
    path: '/pains/:painId/readings/:readingId/file',
    summary: 'The file that came with an imported reading',
    params: painParams.extend({ readingId: rowIdSchema }),
    produces: 'application/octet-stream',
  },
  createInterimAnswer: {
    method: 'post',
    path: '/pains/:painId/interim-answers',
    summary: 'Propose what support may say today',
    params: painParams,
    body: interimAnswerDraftSchema,
    response: painDetailSchema,
    status: 201,
  },
  decideInterimAnswer: {
    method: 'post',
    path: '/pains/:painId/interim-answers/:answerId/decision',
    summary: 'Approve an interim answer (not its writer) or withdraw it',
    params: painParams.extend({ answerId: rowIdSchema }),
    body: interimAnswerDecisionSchema,
    response: painDetailSchema,
  },
} as const satisfies Record<string, RouteDefinition>;
