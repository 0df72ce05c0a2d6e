import type { RouteDefinition } from '@trust-portal/http-contract';
import { pageQuerySchema, pageSchema } from '@trust-portal/http-contract';
import { rowIdSchema } from '@trust-portal/record-contracts';
import { z } from 'zod';
import {
  archiveRequestSchema,
  attachmentDraftSchema,
  attachmentSchema,
  readMarkSchema,
  restoreRequestSchema,
  reviewRequestSchema,
  sectionDetailSchema,
  sectionDraftSchema,
  sectionEditSchema,
  sectionHitSchema,
  sectionIdSchema,
  sectionListQuerySchema,
  sectionQuerySchema,
  sectionReviewSchema,
} from '../schemas';

const sectionParams = z.object({ sectionId: sectionIdSchema });
const attachmentParams = z.object({
  sectionId: sectionIdSchema,
  attachmentId: rowIdSchema,
});

export const sectionRoutes = {
  listSections: {
    method: 'get',
    path: '/sections',
    summary: 'Sections of all guides, filtered and searched',
    query: sectionListQuerySchema,
    response: pageSchema(sectionHitSchema),
  },
  createSection: {
    method: 'post',
    path: '/sections',
    summary: 'Begin a section that the market does not have yet',
    body: sectionDraftSchema,
    response: sectionDetailSchema,
    status: 201,
  },
  getSection: {
    method: 'get',
    path: '/sections/:sectionId',
    summary:
      'A section with the text in force, in the asked language or the one that stands in',
    params: sectionParams,
    query: sectionQuerySchema,
    response: sectionDetailSchema,
  },
  editSection: {
    method: 'patch',
    path: '/sections/:sectionId',
    summary: 'Change owner, rhythm or source language',
    params: sectionParams,
    body: sectionEditSchema,
    response: sectionDetailSchema,
  },
  archiveSection: {
    method: 'post',
    path: '/sections/:sectionId/archive',
    summary: 'Take a section out of the guide, with a reason',
    params: sectionParams,
    body: archiveRequestSchema,
    response: sectionDetailSchema,
  },
  restoreSection: {
    method: 'post',
    path: '/sections/:sectionId/restore',
    summary: 'Bring an archived section back',
    params: sectionParams,
    body: restoreRequestSchema,
    response: sectionDetailSchema,
  },
  reviewSection: {
    method: 'post',
    path: '/sections/:sectionId/reviews',
    summary: 'Give the verdict of a periodic review: keep, revise or obsolete',
    params: sectionParams,
    body: reviewRequestSchema,
    response: sectionDetailSchema,
  },
  listSectionReviews: {
    method: 'get',
    path: '/sections/:sectionId/reviews',
    summary: 'Verdicts of periodic reviews, newest first',
    params: sectionParams,
    query: pageQuerySchema,
    response: pageSchema(sectionReviewSchema),
  },
  markRead: {
    method: 'put',
    path: '/sections/:sectionId/read-mark',
    summary: 'Say that the caller has read a revision',
    params: sectionParams,
    body: readMarkSchema,
  },
  addAttachment: {
    method: 'post',
    path: '/sections/:sectionId/attachments',
    summary: 'Add a picture or a file',
    params: sectionParams,
    body: attachmentDraftSchema,
    response: attachmentSchema,
    status: 201,
  },
  listAttachments: {
    method: 'get',
    path: '/sections/:sectionId/attachments',
    summary: 'Pictures and files of a section',
    params: sectionParams,
    response: z.object({ items: z.array(attachmentSchema) }),
  },
  getAttachment: {
    method: 'get',
    path: '/sections/:sectionId/attachments/:attachmentId',
    summary: 'The bytes of an attachment',
    params: attachmentParams,
    produces: 'application/octet-stream',
  },
  archiveAttachment: {
    method: 'delete',
    path: '/sections/:sectionId/attachments/:attachmentId',
    summary:
      'Take an attachment out of the list; revisions that show it keep it',
    params: attachmentParams,
  },
} as const satisfies Record<string, RouteDefinition>;
