import type { RouteDefinition } from '@trust-portal/http-contract';
import { pageSchema } from '@trust-portal/http-contract';
import { z } from 'zod';
import {
  csvImportRequestSchema,
  importResultSchema,
  ruleDraftSchema,
  ruleEditSchema,
  ruleIdSchema,
  ruleListQuerySchema,
  ruleSchema,
  termDraftSchema,
  termEditSchema,
  termIdSchema,
  termListQuerySchema,
  termSchema,
  textCheckRequestSchema,
  textCheckSchema,
  wordingTransitionSchema,
} from '../schemas';

const termParams = z.object({ termId: termIdSchema });
const ruleParams = z.object({ ruleId: ruleIdSchema });

/** Terms, do and don't, and the check of a text against them. */
export const wordingRoutes = {
  listTerms: {
    method: 'get',
    path: '/terms',
    summary: 'The term base, in the order of the terms',
    query: termListQuerySchema,
    response: pageSchema(termSchema),
  },
  createTerm: {
    method: 'post',
    path: '/terms',
    summary: 'Propose a term',
    body: termDraftSchema,
    response: termSchema,
    status: 201,
  },
  getTerm: {
    method: 'get',
    path: '/terms/:termId',
    summary: 'One term',
    params: termParams,
    response: termSchema,
  },
  editTerm: {
    method: 'patch',
    path: '/terms/:termId',
    summary: 'Change a term; an approved one is proposed anew',
    params: termParams,
    body: termEditSchema,
    response: termSchema,
  },
  transitionTerm: {
    method: 'post',
    path: '/terms/:termId/transitions',
    summary: 'Approve, retire or propose anew; nobody approves their own',
    params: termParams,
    body: wordingTransitionSchema,
    response: termSchema,
  },
  importTerms: {
    method: 'post',
    path: '/terms/imports',
    summary: 'Take terms from CSV; the same file again changes nothing',
    body: csvImportRequestSchema,
    response: importResultSchema,
  },
  exportTerms: {
    method: 'get',
    path: '/exports/terms',
    summary: 'Terms as CSV that can be imported again',
    query: termListQuerySchema.omit({ limit: true, cursor: true }),
    produces: 'text/csv',
  },
  listRules: {
    method: 'get',
    path: '/rules',
    summary: 'Do and don’t, the most severe first',
    query: ruleListQuerySchema,
    response: pageSchema(ruleSchema),
  },
  createRule: {
    method: 'post',
    path: '/rules',
    summary: 'Propose a pair of what to say and what to avoid',
    body: ruleDraftSchema,
    response: ruleSchema,
    status: 201,
  },
  getRule: {
    method: 'get',
    path: '/rules/:ruleId',
    summary: 'One rule',
    params: ruleParams,
    response: ruleSchema,
  },
  editRule: {
    method: 'patch',
    path: '/rules/:ruleId',
    summary: 'Change a rule; an approved one is proposed anew',
    params: ruleParams,
    body: ruleEditSchema,
    response: ruleSchema,
  },
  transitionRule: {
    method: 'post',
    path: '/rules/:ruleId/transitions',
    summary: 'Approve, retire or propose anew; nobody approves their own',
    params: ruleParams,
    body: wordingTransitionSchema,
    response: ruleSchema,
  },
  importRules: {
    method: 'post',
    path: '/rules/imports',
    summary: 'Take rules from CSV; the same file again changes nothing',
    body: csvImportRequestSchema,
    response: importResultSchema,
  },
  exportRules: {
    method: 'get',
    path: '/exports/rules',
    summary: 'Rules as CSV that can be imported again',
    query: ruleListQuerySchema.omit({ limit: true, cursor: true }),
    produces: 'text/csv',
  },
  checkText: {
    method: 'post',
    path: '/text-checks',
    summary:
      'Hold an outgoing text against the terms and rules of its markets; the text is not kept',
    body: textCheckRequestSchema,
    response: textCheckSchema,
  },
} as const satisfies Record<string, RouteDefinition>;
