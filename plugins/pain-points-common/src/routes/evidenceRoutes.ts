import type { RouteDefinition } from '@trust-portal/http-contract';
import { pageSchema } from '@trust-portal/http-contract';
import { noteSchema, rowIdSchema, text } from '@trust-portal/record-contracts';
import { z } from 'zod';
import {
  answerDraftSchema,
  assignRequestSchema,
  customerNoticeRequestSchema,
  evidenceDetailSchema,
  evidenceDraftSchema,
  evidenceEditSchema,
  evidenceFacetsSchema,
  evidenceFilterSchema,
  evidenceIdSchema,
  evidenceListQuerySchema,
  evidenceSchema,
  linkRequestSchema,
  painIdSchema,
  redactionProposalSchema,
  redactionRequestSchema,
  selectionResultSchema,
  selectionSchema,
  setAsideRequestSchema,
} from '../schemas';

const evidenceParams = z.object({ evidenceId: evidenceIdSchema });
const reasonRequest = z.strictObject({ reason: noteSchema });

export const evidenceRoutes = {
  listEvidence: {
    method: 'get',
    path: '/evidence',
    summary: 'Voices of customers that the caller may read',
    query: evidenceListQuerySchema,
    response: pageSchema(evidenceSchema),
  },
  countEvidence: {
    method: 'get',
    path: '/evidence/facets',
    summary: 'How many voices each value of each filter would leave',
    query: evidenceFilterSchema,
    response: evidenceFacetsSchema,
  },
  createEvidence: {
    method: 'post',
    path: '/evidence',
    summary:
      'Take one voice; a voice that is there already is answered with 200',
    body: evidenceDraftSchema,
    response: evidenceDetailSchema,
    status: 201,
  },
  linkEvidence: {
    method: 'post',
    path: '/evidence/links',
    summary: 'Link voices, or a span of one, to a pain',
    body: linkRequestSchema,
    response: selectionResultSchema,
  },
  unlinkEvidence: {
    method: 'delete',
    path: '/evidence/links/:linkId',
    summary: 'Undo a link; the voice returns to the inbox when it has no other',
    params: z.object({ linkId: rowIdSchema }),
  },
  setEvidenceAside: {
    method: 'post',
    path: '/evidence/set-aside',
    summary: 'Take voices out of the inbox, with the reason',
    body: setAsideRequestSchema,
    response: selectionResultSchema,
  },
  returnEvidence: {
    method: 'post',
    path: '/evidence/return',
    summary: 'Bring voices that were set aside back to the inbox',
    body: selectionSchema,
    response: selectionResultSchema,
  },
  assignEvidence: {
    method: 'post',
    path: '/evidence/assignments',
    summary: 'Give voices to a person, or to nobody',
    body: assignRequestSchema,
    response: selectionResultSchema,
  },
  noticeCustomers: {
    method: 'post',
    path: '/pains/:painId/customers/notices',
    summary: 'Record that customers were told of the cure, or thanked',
    params: z.object({ painId: painIdSchema }),
    body: customerNoticeRequestSchema,
    response: selectionResultSchema,
  },
  eraseCustomer: {
    method: 'post',
    path: '/customers/erasure',
    summary: 'Erase all voices of one customer, named by the outside reference',
    body: z.strictObject({ customerReference: text(200), reason: noteSchema }),
    response: selectionResultSchema.extend({
      /** Voices that a legal hold kept. */
      held: z.number().int(),
    }),
  },
  getEvidence: {
    method: 'get',
    path: '/evidence/:evidenceId',
    summary: 'One voice with its links, answers, clocks and proposals',
    params: evidenceParams,
    response: evidenceDetailSchema,
  },
  editEvidence: {
    method: 'patch',
    path: '/evidence/:evidenceId',
    summary:
      'Correct what is known about a voice; its text stays as it was said',
    params: evidenceParams,
    body: evidenceEditSchema,
    response: evidenceDetailSchema,
  },
  proposeRedaction: {
    method: 'get',
    path: '/evidence/:evidenceId/redaction',
    summary: 'The text with what looks personal marked',
    params: evidenceParams,
    response: redactionProposalSchema,
  },
  redactEvidence: {
    method: 'post',
    path: '/evidence/:evidenceId/redaction',
    summary:
      'Confirm what is hidden; readers get the redacted copy from then on',
    params: evidenceParams,
    body: redactionRequestSchema,
    response: evidenceDetailSchema,
  },
  answerEvidence: {
    method: 'post',
    path: '/evidence/:evidenceId/answers',
    summary: 'Record what the customer was told',
    params: evidenceParams,
    body: answerDraftSchema,
    response: evidenceDetailSchema,
    status: 201,
  },
  eraseEvidence: {
    method: 'post',
    path: '/evidence/:evidenceId/erasure',
    summary: 'Erase the text of a voice; counts stay',
    params: evidenceParams,
    body: reasonRequest,
    response: evidenceDetailSchema,
  },
  holdEvidence: {
    method: 'put',
    path: '/evidence/:evidenceId/legal-hold',
    summary: 'Keep a voice from being erased, with the reason',
    params: evidenceParams,
    body: reasonRequest,
    response: evidenceDetailSchema,
  },
  releaseEvidence: {
    method: 'delete',
    path: '/evidence/:evidenceId/legal-hold',
    summary: 'End a legal hold',
    params: evidenceParams,
    response: evidenceDetailSchema,
    status: 200,
  },
} as const satisfies Record<string, RouteDefinition>;
