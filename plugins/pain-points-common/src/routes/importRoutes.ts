import type { RouteDefinition } from '@trust-portal/http-contract';
import { pageQuerySchema, pageSchema } from '@trust-portal/http-contract';
import { rowIdSchema } from '@trust-portal/record-contracts';
import { z } from 'zod';
import {
  evidenceFilterSchema,
  evidenceImportSchema,
  importDraftSchema,
  importRowsRequestSchema,
  painFilterSchema,
} from '../schemas';

const importParams = z.object({ importId: rowIdSchema });
const fileFormat = z.enum(['csv', 'json']).default('csv');

/**
 * The sender reads the file and sends its rows in batches, so that no request
 * is large, progress is real and an interrupted import goes on where it was.
 */
export const importRoutes = {
  startImport: {
    method: 'post',
    path: '/imports',
    summary:
      'Begin an import, or find the one that was begun for the same file',
    body: importDraftSchema,
    response: evidenceImportSchema,
    status: 201,
  },
  listImports: {
    method: 'get',
    path: '/imports',
    summary: 'Imports, newest first',
    query: pageQuerySchema,
    response: pageSchema(evidenceImportSchema),
  },
  getImport: {
    method: 'get',
    path: '/imports/:importId',
    summary: 'How far an import is',
    params: importParams,
    response: evidenceImportSchema,
  },
  importRows: {
    method: 'post',
    path: '/imports/:importId/rows',
    summary:
      'Take rows: good ones in, bad ones into the report; rows taken before are skipped',
    params: importParams,
    body: importRowsRequestSchema,
    response: evidenceImportSchema,
  },
  finishImport: {
    method: 'post',
    path: '/imports/:importId/finish',
    summary: 'End an import after its last row',
    params: importParams,
    response: evidenceImportSchema,
  },
  cancelImport: {
    method: 'post',
    path: '/imports/:importId/cancel',
    summary: 'End an import early; rows that are in stay',
    params: importParams,
    response: evidenceImportSchema,
  },
  getImportRejects: {
    method: 'get',
    path: '/imports/:importId/rejects',
    summary: 'The report of rejected rows: line, field, reason',
    params: importParams,
    produces: 'text/csv',
  },
  exportPains: {
    method: 'get',
    path: '/exports/pains',
    summary: 'Pains that the filters leave, as CSV or JSON',
    query: painFilterSchema.extend({ format: fileFormat }),
    produces: 'text/csv',
  },
  exportEvidence: {
    method: 'get',
    path: '/exports/evidence',
    summary:
      'Voices that the caller may read and the filters leave; the file can be imported again',
    query: evidenceFilterSchema.extend({ format: fileFormat }),
    produces: 'text/csv',
  },
  exportEverything: {
    method: 'get',
    path: '/exports/archive',
    summary:
      'Everything as JSON Lines, one record a line, that restoreArchive takes',
    produces: 'application/x-ndjson',
  },
  restoreArchive: {
    method: 'post',
    path: '/archives',
    summary:
      'Bring records of an exported archive in; those that are there already stay as they are',
    body: z.strictObject({
      records: z
        .array(
          z.strictObject({
            table: z.string().max(60),
            row: z.record(z.string(), z.unknown()),
          }),
        )
        .min(1)
        .max(1000),
    }),
    response: z.object({
      added: z.number().int(),
      alreadyThere: z.number().int(),
    }),
  },
} as const satisfies Record<string, RouteDefinition>;
