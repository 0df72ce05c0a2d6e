import {
  instantSchema,
  LARGEST_INTEGER,
  rowIdSchema,
  slugSchema,
  text,
} from '@trust-portal/record-contracts';
import { z } from 'zod';
import {
  MAXIMUM_EVIDENCE_LENGTH,
  evidenceGroundSchema,
  evidenceTypeSchema,
  languageTagSchema,
  redactionStateSchema,
} from './evidence';

/** Rows that one request of an import may carry. */
export const MAXIMUM_IMPORT_ROWS = 2000;

/** Values for what the file does not say, set once for all rows. */
export const importDefaultsSchema = z.strictObject({
  type: evidenceTypeSchema.optional(),
  channel: slugSchema,
  language: languageTagSchema,
  market: slugSchema,
  segment: slugSchema.optional(),
  saidOn: z.iso.date().optional(),
  ground: evidenceGroundSchema,
  redaction: redactionStateSchema,
  keepUntil: z.iso.date().optional(),
});
export type ImportDefaults = z.output<typeof importDefaultsSchema>;

export const importDraftSchema = z.strictObject({
  fileName: text(300),
  /** Names the system; with the external reference it identifies a voice. */
  source: slugSchema,
  /** Rows that the file holds, as far as the sender knows. */
  totalRows: z.number().int().min(0).max(50_000_000).optional(),
  /** SHA-256 of the file; a begun import of the same file is resumed. */
  fileHash: z.string().regex(/^[0-9a-f]{64}$/),
  defaults: importDefaultsSchema,
});

/**
 * One row after its columns were mapped. All values are as the file wrote them:
 * a row that is wrong is rejected with its line, and the others are taken.
 */
export const importRowSchema = z.strictObject({
  /** The line of the file, 1 for the first row below the head. */
  line: z.number().int().min(1).max(LARGEST_INTEGER),
  /** The running number of the row among the rows of the file with equal text. */
  occurrence: z.number().int().min(1).max(LARGEST_INTEGER).default(1),
  text: z.string().max(MAXIMUM_EVIDENCE_LENGTH * 5),
  type: z.string().max(100).optional(),
  channel: z.string().max(100).optional(),
  language: z.string().max(100).optional(),
  market: z.string().max(100).optional(),
  segment: z.string().max(100).optional(),
  saidOn: z.string().max(100).optional(),
  externalReference: z.string().max(1000).optional(),
  rating: z.string().max(100).optional(),
  customerReference: z.string().max(1000).optional(),
  ground: z.string().max(100).optional(),
  redaction: z.string().max(100).optional(),
  keepUntil: z.string().max(100).optional(),
  /** Where the file holds voices of several sources; else the source of the import. */
  source: z.string().max(100).optional(),
});
export type ImportRow = z.input<typeof importRowSchema>;

export const importRowsRequestSchema = z.strictObject({
  rows: z.array(importRowSchema).min(1).max(MAXIMUM_IMPORT_ROWS),
});

export const importStates = ['running', 'finished', 'cancelled'] as const;
export const evidenceImportSchema = z
  .object({
    id: rowIdSchema,
    fileName: z.string(),
    source: z.string(),
    state: z.enum(importStates),
    totalRows: z.number().int().optional(),
    /** The last line that was taken; an interrupted import goes on behind it. */
    position: z.number().int(),
    added: z.number().int(),
    alreadyThere: z.number().int(),
    rejected: z.number().int(),
    startedBy: z.string(),
    startedAt: instantSchema,
    endedAt: instantSchema.optional(),
  })
  .meta({ id: 'EvidenceImport' });
export type EvidenceImport = z.output<typeof evidenceImportSchema>;

export const importRejectSchema = z.object({
  line: z.number().int(),
  field: z.string(),
  reason: z.string(),
  value: z.string(),
});
