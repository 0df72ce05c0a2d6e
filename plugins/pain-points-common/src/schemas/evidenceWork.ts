import {
  dateSchema,
  noteSchema,
  rowIdSchema,
  slugSchema,
  userRefSchema,
  versionSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';
import { evidenceIdSchema, painIdSchema } from './numbers';
import { spanSchema } from './evidence';

/** Up to this many voices are handled in one request. */
export const MAXIMUM_SELECTION = 500;
const selection = z.array(evidenceIdSchema).min(1).max(MAXIMUM_SELECTION);

export const linkRequestSchema = z
  .strictObject({
    evidenceIds: selection,
    painId: painIdSchema,
    importance: z.number().int().min(0).max(3),
    chainItemId: rowIdSchema.optional(),
    /** Links only this span; for a single voice. */
    span: spanSchema.optional(),
  })
  .refine(request => !request.span || request.evidenceIds.length === 1, {
    path: ['span'],
    message: 'can be given for a single voice only',
  });
export const setAsideRequestSchema = z.strictObject({
  evidenceIds: selection,
  reason: noteSchema,
});
export const selectionSchema = z.strictObject({ evidenceIds: selection });
export const assignRequestSchema = z.strictObject({
  evidenceIds: selection,
  /** Absent: nobody. */
  assignee: userRefSchema.optional(),
});
export const selectionResultSchema = z.object({
  /** How many voices changed; those that stood so already are not counted. */
  changed: z.number().int(),
});

/** What a redaction hides. */
export const redactionKinds = [
  'name',
  'phone',
  'email',
  'identity-number',
  'card-number',
  'order-number',
  'address',
  'other',
] as const;
export const redactionMarkSchema = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  kind: z.enum(redactionKinds),
});
export type RedactionMark = z.output<typeof redactionMarkSchema>;
export const redactionProposalSchema = z.object({
  text: z.string(),
  marks: z.array(redactionMarkSchema),
  version: versionSchema,
});
export const redactionRequestSchema = z.strictObject({
  version: versionSchema,
  /** None: a person confirms that nothing needs to be hidden. */
  marks: z.array(redactionMarkSchema).max(500),
});

export const customerNoticeSchema = z.object({
  evidenceId: evidenceIdSchema,
  customerId: z.string().optional(),
  market: slugSchema,
  channel: slugSchema,
  saidOn: dateSchema.optional(),
  toldOn: dateSchema.optional(),
  toldBy: userRefSchema.optional(),
  thankedOn: dateSchema.optional(),
});
export type CustomerNotice = z.output<typeof customerNoticeSchema>;
export const customerNoticeRequestSchema = z.strictObject({
  evidenceIds: selection,
  what: z.enum(['told', 'thanked']),
  on: dateSchema,
});
