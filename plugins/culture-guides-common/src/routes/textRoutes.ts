import type { RouteDefinition } from '@trust-portal/http-contract';
import { pageQuerySchema, pageSchema } from '@trust-portal/http-contract';
import { noteSchema } from '@trust-portal/record-contracts';
import { z } from 'zod';
import {
  decisionRequestSchema,
  draftSaveSchema,
  draftSchema,
  languageSchema,
  revisionComparisonSchema,
  revisionParamSchema,
  revisionSchema,
  revisionSummarySchema,
  sectionIdSchema,
  submissionSchema,
} from '../schemas';

const textParams = z.object({
  sectionId: sectionIdSchema,
  language: languageSchema,
});
const revisionParams = textParams.extend({ number: revisionParamSchema });

/** The text of a section in one language: its drafts, its revisions and their review. */
export const textRoutes = {
  getDraft: {
    method: 'get',
    path: '/sections/:sectionId/texts/:language/draft',
    summary: 'The caller’s unfinished draft, where there is one',
    params: textParams,
    response: z.object({ draft: draftSchema.optional() }),
  },
  saveDraft: {
    method: 'put',
    path: '/sections/:sectionId/texts/:language/draft',
    summary: 'Keep an unfinished draft; only its author sees it',
    params: textParams,
    body: draftSaveSchema,
    response: draftSchema,
  },
  discardDraft: {
    method: 'delete',
    path: '/sections/:sectionId/texts/:language/draft',
    summary: 'Throw the own draft away',
    params: textParams,
  },
  submitRevision: {
    method: 'post',
    path: '/sections/:sectionId/texts/:language/revisions',
    summary:
      'Hand a text in for review; a newer published revision than the one that it was begun from is a 409',
    params: textParams,
    body: submissionSchema,
    response: revisionSchema,
    status: 201,
  },
  listRevisions: {
    method: 'get',
    path: '/sections/:sectionId/texts/:language/revisions',
    summary: 'Revisions, newest first; readers see the published ones',
    params: textParams,
    query: pageQuerySchema,
    response: pageSchema(revisionSummarySchema),
  },
  getRevision: {
    method: 'get',
    path: '/sections/:sectionId/texts/:language/revisions/:number',
    summary: 'One revision',
    params: revisionParams,
    response: revisionSchema,
  },
  compareRevisions: {
    method: 'get',
    path: '/sections/:sectionId/texts/:language/comparison',
    summary: 'Two revisions of a text; 0 stands for nothing',
    params: textParams,
    query: z.object({
      from: z.coerce.number().int().min(0).max(1_000_000),
      to: revisionParamSchema,
    }),
    response: revisionComparisonSchema,
  },
  decideRevision: {
    method: 'post',
    path: '/sections/:sectionId/texts/:language/revisions/:number/decisions',
    summary:
      'Approve or return; the last approval that is needed publishes. Nobody decides about their own',
    params: revisionParams,
    body: decisionRequestSchema,
    response: revisionSchema,
  },
  withdrawRevision: {
    method: 'post',
    path: '/sections/:sectionId/texts/:language/revisions/:number/withdraw',
    summary: 'Take the own text back out of review',
    params: revisionParams,
    response: revisionSchema,
  },
  restoreRevision: {
    method: 'post',
    path: '/sections/:sectionId/texts/:language/revisions/:number/restore',
    summary: 'Hand in the text of an old revision as a new one',
    params: revisionParams,
    body: z.strictObject({
      note: noteSchema,
      baseNumber: z.number().int().min(0).max(1_000_000),
    }),
    response: revisionSchema,
    status: 201,
  },
} as const satisfies Record<string, RouteDefinition>;
