import {
  pageQuerySchema,
  queryFlag,
  repeated,
} from '@trust-portal/http-contract';
import {
  dateSchema,
  groupRefSchema,
  instantSchema,
  noteSchema,
  recordReferenceSchema,
  rowIdSchema,
  slugSchema,
  text,
  userRefSchema,
  versionSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';
import { clockSchema } from './calendar';
import {
  languageSchema,
  marketIdSchema,
  revisionNumberSchema,
  sectionIdSchema,
} from './common';

export const fieldReportIdSchema = z
  .string()
  .regex(
    /^FR-\d{4,9}$/,
    'must be the number of a field report such as FR-0001',
  );

export const fieldReportProblems = ['wrong', 'outdated', 'missing'] as const;
export const fieldReportStates = [
  'open',
  'accepted',
  'fixed',
  'declined',
] as const;
export const fieldReportStateSchema = z.enum(fieldReportStates);
export type FieldReportState = z.output<typeof fieldReportStateSchema>;

/** What a reader says about a text: this is wrong, outdated or missing. */
export const fieldReportDraftSchema = z.strictObject({
  problem: z.enum(fieldReportProblems),
  text: text(4000),
  /** The words of the guide that it is about. */
  quote: text(1000).optional(),
  language: languageSchema,
  /** The revision that the reader saw; absent where something is missing altogether. */
  number: revisionNumberSchema.optional(),
});
export const fieldReportSchema = z
  .object({
    id: fieldReportIdSchema,
    sectionId: sectionIdSchema,
    market: marketIdSchema,
    problem: z.enum(fieldReportProblems),
    text: z.string(),
    quote: z.string().optional(),
    language: languageSchema,
    number: revisionNumberSchema.optional(),
    state: fieldReportStateSchema,
    /** Why it was declined, or what was done. */
    answer: z.string().optional(),
    answeredBy: userRefSchema.optional(),
    answeredAt: instantSchema.optional(),
    /** The published revision that mended it. */
    fixedIn: revisionNumberSchema.optional(),
    owner: groupRefSchema,
    reportedBy: userRefSchema,
    reportedAt: instantSchema,
    /** When the team has to answer. A closed clock never moves. */
    clock: clockSchema,
    overdue: z.boolean(),
    /** The voice that the report was turned into. */
    evidence: recordReferenceSchema.optional(),
    version: versionSchema,
    abilities: z.object({
      answer: z.boolean(),
      toEvidence: z.boolean(),
      withdraw: z.boolean(),
    }),
  })
  .meta({ id: 'FieldReport' });
export type FieldReport = z.output<typeof fieldReportSchema>;

export const fieldReportTransitionSchema = z
  .strictObject({
    to: fieldReportStateSchema,
    version: versionSchema,
    answer: noteSchema.optional(),
    fixedIn: revisionNumberSchema.optional(),
  })
  .refine(({ to, answer }) => to !== 'declined' || answer, {
    path: ['answer'],
    message: 'must say why',
  });
export const fieldReportListQuerySchema = pageQuerySchema.extend({
  market: repeated(marketIdSchema),
  section: repeated(sectionIdSchema),
  state: repeated(fieldReportStateSchema),
  own: queryFlag,
});
/** The customer's words become a voice of the pain-point catalog, by the caller's own permissions there. */
export const toEvidenceRequestSchema = z.strictObject({
  version: versionSchema,
  segment: slugSchema.optional(),
  channel: slugSchema,
});

/** A team is asked to read a section, or a whole guide. */
export const readingRequestDraftSchema = z.strictObject({
  market: marketIdSchema,
  /** Absent: the whole guide. */
  sectionId: sectionIdSchema.optional(),
  group: groupRefSchema,
  note: noteSchema.optional(),
  dueOn: dateSchema.optional(),
});
export const readingRequestSchema = z
  .object({
    id: rowIdSchema,
    market: marketIdSchema,
    sectionId: sectionIdSchema.optional(),
    group: groupRefSchema,
    note: z.string().optional(),
    dueOn: dateSchema.optional(),
    askedBy: userRefSchema,
    askedAt: instantSchema,
    closedAt: instantSchema.optional(),
    /** What the caller has still to read, and has read. */
    own: z
      .object({ read: z.number().int(), sections: z.number().int() })
      .optional(),
    /** Who has read what: only for the one who asked and the lead of the group, and for a configured time. */
    readers: z
      .array(
        z.object({
          person: userRefSchema,
          read: z.number().int(),
          sections: z.number().int(),
          lastReadAt: instantSchema.optional(),
        }),
      )
      .optional(),
    abilities: z.object({ close: z.boolean() }),
  })
  .meta({ id: 'ReadingRequest' });
export type ReadingRequest = z.output<typeof readingRequestSchema>;
export const readingRequestListQuerySchema = pageQuerySchema.extend({
  /** `asked-of-me`: of the caller's groups; `asked-by-me`. */
  view: z.enum(['asked-of-me', 'asked-by-me']).default('asked-of-me'),
});
export const readMarkSchema = z.strictObject({
  language: languageSchema,
  number: revisionNumberSchema,
});
