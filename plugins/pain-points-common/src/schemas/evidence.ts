import {
  pageQuerySchema,
  queryFlag,
  repeated,
} from '@trust-portal/http-contract';
import {
  dateSchema,
  instantSchema,
  localizedText,
  rowIdSchema,
  slugSchema,
  text,
  userRefSchema,
  versionSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';
import { evidenceIdSchema, painIdSchema } from './numbers';

export const evidenceTypes = [
  'complaint',
  'suggestion',
  'question',
  'praise',
  'figure',
] as const;
export const evidenceTypeSchema = z.enum(evidenceTypes);
export type EvidenceType = z.output<typeof evidenceTypeSchema>;

/** Why the portal may keep the voice. */
export const evidenceGrounds = [
  'consent',
  'complaint-handling',
  'published-by-customer',
  'trial-data',
] as const;
export const evidenceGroundSchema = z.enum(evidenceGrounds);

export const redactionStates = ['not-needed', 'waiting', 'done'] as const;
export const redactionStateSchema = z.enum(redactionStates);

/** Where a voice stands: waiting, linked to a pain, or set aside with a reason. */
export const evidenceStates = ['inbox', 'linked', 'set-aside'] as const;
export const evidenceStateSchema = z.enum(evidenceStates);

export const languageTagSchema = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    'must be a language tag such as zh',
  )
  .max(20);

/** The longest text of one voice, in characters. */
export const MAXIMUM_EVIDENCE_LENGTH = 20_000;

const evidenceFields = {
  type: evidenceTypeSchema,
  text: text(MAXIMUM_EVIDENCE_LENGTH),
  channel: slugSchema,
  language: languageTagSchema,
  market: slugSchema,
  segment: slugSchema.optional(),
  /** The day on which the customer said it; absent when nobody knows. */
  saidOn: dateSchema.optional(),
  /** The ticket or review number in the system that the voice comes from. */
  externalReference: text(200).optional(),
  /** The rating that came with it, as the source gives it. */
  rating: z.number().min(-1000).max(1000).optional(),
  /** A pseudonym of the customer; kept as a random id, the outside name in one erasable row. */
  customerReference: text(200).optional(),
  ground: evidenceGroundSchema,
  redaction: redactionStateSchema,
  keepUntil: dateSchema.optional(),
};

/** One voice, as it is pasted or sent by another system. */
export const evidenceDraftSchema = z.strictObject({
  ...evidenceFields,
  /** The system or file that the voice comes from. */
  source: slugSchema.default('pasted'),
  redaction: redactionStateSchema.default('waiting'),
  /** Links the voice at once. */
  link: z
    .strictObject({
      painId: painIdSchema,
      importance: z.number().int().min(0).max(3),
    })
    .optional(),
});
export type EvidenceDraft = z.input<typeof evidenceDraftSchema>;

export const evidenceEditSchema = z
  .strictObject({
    type: evidenceFields.type,
    channel: evidenceFields.channel,
    language: evidenceFields.language,
    market: evidenceFields.market,
    segment: slugSchema.nullable(),
    saidOn: dateSchema.nullable(),
    ground: evidenceFields.ground,
    keepUntil: dateSchema.nullable(),
  })
  .partial()
  .extend({ version: versionSchema });

/** The clocks of answering, after the stages of ISO 10002:2018, clauses 7.3 to 7.8. */
export const clockNames = ['acknowledge', 'assess', 'resolve'] as const;
export const clockSchema = z.object({
  name: z.enum(clockNames),
  dueAt: instantSchema,
  stoppedAt: instantSchema.optional(),
});

export const evidenceSchema = z
  .object({
    id: evidenceIdSchema,
    ...evidenceFields,
    /** Absent when the caller may not read it or when it has been erased. */
    text: z.string().optional(),
    /** Which text the caller got: the original, the redacted copy, or none. */
    shown: z.enum(['original', 'redacted', 'withheld', 'erased']),
    source: z.string(),
    customerReference: z.undefined().optional(),
    customerId: z.string().optional(),
    receivedAt: instantSchema,
    state: evidenceStateSchema,
    setAsideReason: z.string().optional(),
    assignee: userRefSchema.optional(),
    /** The clock that runs out next, for voices that want an answer. */
    nextClock: clockSchema.optional(),
    legalHold: z.string().optional(),
    linkCount: z.number().int(),
    answerCount: z.number().int(),
    importId: rowIdSchema.optional(),
    version: versionSchema,
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.output<typeof evidenceSchema>;

/** A marked span of a text, in UTF-16 code units; `end` is behind the last one. */
export const spanSchema = z
  .strictObject({
    start: z.number().int().min(0),
    end: z.number().int().min(1),
  })
  .refine(span => span.start < span.end, {
    path: ['end'],
    message: 'must lie behind the start',
  });

export const evidenceLinkSchema = z
  .object({
    id: rowIdSchema,
    evidenceId: evidenceIdSchema,
    painId: painIdSchema,
    painTitle: localizedText(200),
    chainItemId: rowIdSchema.optional(),
    importance: z.number().int().min(0).max(3),
    span: z.object({ start: z.number(), end: z.number() }).optional(),
    linkedBy: z.string(),
    linkedAt: instantSchema,
  })
  .meta({ id: 'EvidenceLink' });
export type EvidenceLink = z.output<typeof evidenceLinkSchema>;

export const answerDraftSchema = z.strictObject({
  /** An acknowledgement stops the first clock, an answer all of them. */
  kind: z.enum(['acknowledgement', 'answer']),
  text: text(10_000),
  channel: slugSchema,
  sentOn: dateSchema,
});
export const answerSchema = z.object({
  id: rowIdSchema,
  kind: z.enum(['acknowledgement', 'answer']),
  text: z.string().optional(),
  channel: slugSchema,
  sentOn: dateSchema,
  sentBy: userRefSchema,
  recordedAt: instantSchema,
});
export type Answer = z.output<typeof answerSchema>;

/** What the inbox proposes for a voice, with the words that made it think so. */
export const proposalSchema = z.object({
  kinds: z.array(
    z.object({
      kindId: slugSchema,
      score: z.number(),
      words: z.array(z.string()),
    }),
  ),
  pains: z.array(
    z.object({
      painId: painIdSchema,
      title: localizedText(200),
      score: z.number(),
      words: z.array(z.string()),
    }),
  ),
});
export type Proposal = z.output<typeof proposalSchema>;

export const evidenceDetailSchema = evidenceSchema
  .extend({
    links: z.array(evidenceLinkSchema),
    answers: z.array(answerSchema),
    clocks: z.array(clockSchema),
    proposal: proposalSchema,
    abilities: z.object({
      triage: z.boolean(),
      edit: z.boolean(),
      redact: z.boolean(),
      answer: z.boolean(),
      erase: z.boolean(),
      hold: z.boolean(),
    }),
  })
  .meta({ id: 'EvidenceDetail' });
export type EvidenceDetail = z.output<typeof evidenceDetailSchema>;

export const evidenceFilterSchema = z.object({
  q: z.string().trim().max(200).optional(),
  state: repeated(evidenceStateSchema),
  type: repeated(evidenceTypeSchema),
  channel: repeated(slugSchema),
  language: repeated(languageTagSchema),
  market: repeated(slugSchema),
  ground: repeated(evidenceGroundSchema),
  redaction: repeated(redactionStateSchema),
  pain: repeated(painIdSchema),
  import: repeated(rowIdSchema),
  /** `me`, `nobody` or a person. */
  assignee: z.union([z.enum(['me', 'nobody']), userRefSchema]).optional(),
  /** Only voices whose next clock has run out. */
  overdue: queryFlag,
  /** Only voices that still want an answer. */
  unanswered: queryFlag,
  saidFrom: dateSchema.optional(),
  saidTo: dateSchema.optional(),
});
export type EvidenceFilter = z.output<typeof evidenceFilterSchema>;
export const evidenceSorts = ['newest', 'oldest', 'clock'] as const;
export const evidenceListQuerySchema = pageQuerySchema.extend({
  ...evidenceFilterSchema.shape,
  sort: z.enum(evidenceSorts).default('newest'),
});
export const evidenceFacetsSchema = z.object({
  state: z.record(z.string(), z.number().int()),
  type: z.record(z.string(), z.number().int()),
  channel: z.record(z.string(), z.number().int()),
  market: z.record(z.string(), z.number().int()),
  language: z.record(z.string(), z.number().int()),
  redaction: z.record(z.string(), z.number().int()),
  /** The counts cover a part of the hits only, because there are more than are counted. */
  capped: z.boolean().optional(),
});
export type EvidenceFacets = z.output<typeof evidenceFacetsSchema>;
