import { pageQuerySchema, repeated } from '@trust-portal/http-contract';
import {
  bilingualText,
  dateSchema,
  instantSchema,
  linkSchema,
  localizedText,
  noteSchema,
  recordReferenceSchema,
  rowIdSchema,
  slugSchema,
  text,
  userRefSchema,
  versionSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';
import { hashSchema, marketIdSchema, roleSchema } from './common';

export const launchDomains = [
  'promise',
  'language',
  'legal',
  'payments',
  'delivery',
  'support',
  'privacy',
  'marketing',
] as const;
export const launchDomainSchema = z.enum(launchDomains);
export type LaunchDomain = z.output<typeof launchDomainSchema>;

/** One line of the template that a launch begins with. */
export const checklistItemSchema = z.strictObject({
  key: slugSchema,
  domain: launchDomainSchema,
  title: bilingualText(200),
  detail: bilingualText(1000),
  /** Whether 'go' is impossible while it is open. */
  blocking: z.boolean(),
  /** The role that has to sign. */
  signOffRole: roleSchema,
  /** How long a signature holds, in days; absent: for good. */
  validDays: z.number().int().min(1).max(1000).optional(),
});
export type ChecklistItem = z.output<typeof checklistItemSchema>;
export const checklistTemplateSchema = z
  .strictObject({ items: z.array(checklistItemSchema).min(1).max(200) })
  .refine(
    ({ items }) => new Set(items.map(({ key }) => key)).size === items.length,
    { path: ['items'], message: 'each key must be there once' },
  );
export type ChecklistTemplate = z.output<typeof checklistTemplateSchema>;
export const checklistTemplateVersionSchema = z.object({
  version: versionSchema,
  content: checklistTemplateSchema,
  note: z.string(),
  publishedBy: z.string(),
  publishedAt: instantSchema,
});
export const templatePublicationSchema = z.strictObject({
  content: checklistTemplateSchema,
  baseVersion: versionSchema,
  note: noteSchema,
});

export const launchIdSchema = z
  .string()
  .regex(/^LA-\d{4,9}$/, 'must be the number of a launch such as LA-0001');
export const launchStates = ['preparing', 'go', 'no-go', 'cancelled'] as const;
export const launchStateSchema = z.enum(launchStates);

export const launchItemStates = [
  'open',
  'signed',
  'waived',
  'not-applicable',
] as const;
export const launchItemStateSchema = z.enum(launchItemStates);
export type LaunchItemState = z.output<typeof launchItemStateSchema>;

export const launchItemSchema = z
  .object({
    id: rowIdSchema,
    key: slugSchema,
    domain: launchDomainSchema,
    title: localizedText(200),
    detail: localizedText(1000).optional(),
    blocking: z.boolean(),
    signOffRole: roleSchema,
    validDays: z.number().int().optional(),
    state: launchItemStateSchema,
    /** What shows that it is done. */
    evidence: z
      .object({
        note: z.string().optional(),
        link: z.string().optional(),
        reference: recordReferenceSchema.optional(),
      })
      .optional(),
    /** Why it was waived or does not apply. */
    reason: z.string().optional(),
    signedBy: userRefSchema.optional(),
    signedAt: instantSchema.optional(),
    /** The day after which the signature no longer holds. */
    expiresOn: dateSchema.optional(),
    /** Whether the item keeps the launch from 'go' now: open, or signed too long ago. */
    blocks: z.boolean(),
    version: versionSchema,
    /** Whether the caller may sign. */
    signable: z.boolean(),
  })
  .meta({ id: 'LaunchItem' });
export type LaunchItem = z.output<typeof launchItemSchema>;

/**
 * `promises-disagree`: two promises in force with equal subject, market and entity, and different values.
 * `text-disagrees`: a text has another number than the promise that it cites.
 */
export const contradictionSchema = z
  .object({
    code: z.enum(['promises-disagree', 'text-disagrees']),
    /** The records that contradict each other. */
    references: z.array(recordReferenceSchema).min(1),
    subject: z.string().optional(),
    /** What each says, with its unit: `14 days`. */
    values: z.array(z.string()).min(2),
    /** The words of the text, where a text is concerned. */
    quote: z.string().optional(),
    language: z.string().optional(),
  })
  .meta({ id: 'Contradiction' });
export type Contradiction = z.output<typeof contradictionSchema>;

/** A decision is a snapshot: whatever happens afterwards, it shows what was known. */
export const launchDecisionSchema = z
  .object({
    number: z.number().int(),
    decision: z.enum(['go', 'no-go']),
    note: z.string(),
    by: userRefSchema,
    at: instantSchema,
    /** What the launch was called, and the day it was planned for. */
    name: z.string(),
    targetOn: dateSchema,
    items: z.array(launchItemSchema.omit({ signable: true })),
    contradictions: z.array(contradictionSchema),
    /** Whether promises could be looked at when it was decided. */
    promisesKnown: z.boolean(),
    /** SHA-256 of the snapshot. */
    hash: hashSchema,
  })
  .meta({ id: 'LaunchDecision' });
export type LaunchDecision = z.output<typeof launchDecisionSchema>;

export const launchSummarySchema = z
  .object({
    id: launchIdSchema,
    market: marketIdSchema,
    name: z.string(),
    targetOn: dateSchema,
    state: launchStateSchema,
    items: z.number().int(),
    done: z.number().int(),
    blockers: z.number().int(),
    createdBy: userRefSchema,
    createdAt: instantSchema,
    version: versionSchema,
  })
  .meta({ id: 'LaunchSummary' });
export type LaunchSummary = z.output<typeof launchSummarySchema>;
export const launchSchema = launchSummarySchema
  .extend({
    templateVersion: versionSchema,
    checklist: z.array(launchItemSchema),
    contradictions: z.array(contradictionSchema),
    /** Whether promises could be looked at: without the plugin that keeps them nothing can contradict. */
    promisesKnown: z.boolean(),
    decisions: z.array(launchDecisionSchema),
    abilities: z.object({
      edit: z.boolean(),
      decide: z.boolean(),
      /** Why 'go' is not possible now; empty when it is. */
      hindrances: z.array(
        z.enum(['items-open', 'signatures-expired', 'contradictions']),
      ),
    }),
  })
  .meta({ id: 'Launch' });
export type Launch = z.output<typeof launchSchema>;

export const launchDraftSchema = z.strictObject({
  market: marketIdSchema,
  name: text(200),
  targetOn: dateSchema,
});
export const launchEditSchema = z
  .strictObject({ name: text(200), targetOn: dateSchema })
  .partial()
  .extend({ version: versionSchema });
export const launchItemDraftSchema = z.strictObject({
  domain: launchDomainSchema,
  title: localizedText(200),
  detail: localizedText(1000).optional(),
  blocking: z.boolean(),
  signOffRole: roleSchema,
  validDays: z.number().int().min(1).max(1000).optional(),
});
/** Signs an item, waives it with a reason, or opens it again. */
export const launchItemTransitionSchema = z
  .strictObject({
    to: launchItemStateSchema,
    version: versionSchema,
    evidence: z
      .strictObject({
        note: noteSchema.optional(),
        link: linkSchema.optional(),
        reference: recordReferenceSchema.optional(),
      })
      .optional(),
    reason: noteSchema.optional(),
    expiresOn: dateSchema.optional(),
  })
  .refine(
    ({ to, reason }) => !['waived', 'not-applicable'].includes(to) || reason,
    { path: ['reason'], message: 'must say why' },
  );
export const launchDecisionRequestSchema = z.strictObject({
  decision: z.enum(['go', 'no-go']),
  note: noteSchema,
  version: versionSchema,
});
export const launchCancellationSchema = z.strictObject({
  reason: noteSchema,
  version: versionSchema,
});
export const launchListQuerySchema = pageQuerySchema.extend({
  market: repeated(marketIdSchema),
  state: repeated(launchStateSchema),
});
