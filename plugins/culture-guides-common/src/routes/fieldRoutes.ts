import type { RouteDefinition } from '@trust-portal/http-contract';
import { pageSchema } from '@trust-portal/http-contract';
import { rowIdSchema, versionSchema } from '@trust-portal/record-contracts';
import { z } from 'zod';
import {
  fieldReportDraftSchema,
  fieldReportIdSchema,
  fieldReportListQuerySchema,
  fieldReportSchema,
  fieldReportTransitionSchema,
  readingRequestDraftSchema,
  readingRequestListQuerySchema,
  readingRequestSchema,
  sectionIdSchema,
  toEvidenceRequestSchema,
} from '../schemas';

const reportParams = z.object({ reportId: fieldReportIdSchema });

/** What readers say about guides, and who is asked to read them. */
export const fieldRoutes = {
  reportProblem: {
    method: 'post',
    path: '/sections/:sectionId/field-reports',
    summary: 'Say that something in a section is wrong, outdated or missing',
    params: z.object({ sectionId: sectionIdSchema }),
    body: fieldReportDraftSchema,
    response: fieldReportSchema,
    status: 201,
  },
  listFieldReports: {
    method: 'get',
    path: '/field-reports',
    summary: 'Field reports, those due first before those that are closed',
    query: fieldReportListQuerySchema,
    response: pageSchema(fieldReportSchema),
  },
  getFieldReport: {
    method: 'get',
    path: '/field-reports/:reportId',
    summary: 'One field report',
    params: reportParams,
    response: fieldReportSchema,
  },
  transitionFieldReport: {
    method: 'post',
    path: '/field-reports/:reportId/transitions',
    summary: 'Accept, mend or decline a report, or open it again',
    params: reportParams,
    body: fieldReportTransitionSchema,
    response: fieldReportSchema,
  },
  recalculateFieldReport: {
    method: 'post',
    path: '/field-reports/:reportId/clock',
    summary: 'Compute the day of an open report again from the newest calendar',
    params: reportParams,
    body: z.strictObject({ version: versionSchema }),
    response: fieldReportSchema,
  },
  turnIntoEvidence: {
    method: 'post',
    path: '/field-reports/:reportId/evidence',
    summary: 'Hand the report to the pain-point catalog as a voice',
    params: reportParams,
    body: toEvidenceRequestSchema,
    response: fieldReportSchema,
  },
  askToRead: {
    method: 'post',
    path: '/reading-requests',
    summary: 'Ask a group to read a section or a guide',
    body: readingRequestDraftSchema,
    response: readingRequestSchema,
    status: 201,
  },
  listReadingRequests: {
    method: 'get',
    path: '/reading-requests',
    summary: 'What the caller is asked to read, or has asked others to',
    query: readingRequestListQuerySchema,
    response: pageSchema(readingRequestSchema),
  },
  closeReadingRequest: {
    method: 'post',
    path: '/reading-requests/:requestId/close',
    summary: 'End a reading request',
    params: z.object({ requestId: rowIdSchema }),
    response: readingRequestSchema,
  },
} as const satisfies Record<string, RouteDefinition>;
