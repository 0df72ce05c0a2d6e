import {
  dateSchema,
  groupRefSchema,
  instantSchema,
  linkSchema,
  localizedText,
  noteSchema,
  rowIdSchema,
  slugSchema,
  text,
  userRefSchema,
  versionSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';

/** The links of the chain from what customers say to the effect that was measured. */
export const chainTypes = [
  'symptom',
  'root-cause',
  'remedy',
  'measure',
] as const;
export const chainTypeSchema = z.enum(chainTypes);
export type ChainType = z.output<typeof chainTypeSchema>;

/** The type that each link hangs on. */
export const chainParents: Readonly<Record<ChainType, ChainType | undefined>> =
  {
    symptom: undefined,
    'root-cause': 'symptom',
    remedy: 'root-cause',
    measure: 'remedy',
  };

/** The states that each type of link can have; a new one begins with the first. */
export const chainStates = {
  symptom: ['observed', 'gone'],
  'root-cause': ['suspected', 'confirmed', 'ruled-out'],
  remedy: ['planned', 'in-progress', 'done', 'dropped'],
  measure: ['measuring', 'dropped'],
} as const satisfies Record<ChainType, readonly string[]>;
export type ChainState = (typeof chainStates)[ChainType][number];

const chainCommon = {
  title: localizedText(300),
  detail: localizedText(4000).optional(),
  owner: groupRefSchema.optional(),
  /** The remedy of the taxonomy that this remedy follows, where it follows one. */
  taxonomyId: slugSchema.optional(),
};
const remedyFields = {
  steps: z
    .array(z.strictObject({ text: localizedText(500), done: z.boolean() }))
    .max(50),
  effort: z.enum(['small', 'medium', 'large']),
  dueOn: dateSchema.optional(),
};
const measureFields = {
  metric: localizedText(200),
  unit: localizedText(60),
  direction: z.enum(['down', 'up']),
  baseline: z.number(),
  target: z.number(),
};

/** A measure's target must lie in its direction from the baseline. */
function targetLiesAhead(measure: {
  direction: 'down' | 'up';
  baseline: number;
  target: number;
}) {
  return measure.direction === 'down'
    ? measure.target < measure.baseline
    : measure.target > measure.baseline;
}

export const chainDraftSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('symptom'), ...chainCommon }),
  z.strictObject({
    type: z.literal('root-cause'),
    parentId: rowIdSchema,
    ...chainCommon,
  }),
  z.strictObject({
    type: z.literal('remedy'),
    parentId: rowIdSchema,
    ...chainCommon,
    ...remedyFields,
    steps: remedyFields.steps.default([]),
  }),
  z
    .strictObject({
      type: z.literal('measure'),
      parentId: rowIdSchema,
      ...chainCommon,
      ...measureFields,
    })
    .refine(targetLiesAhead, {
      path: ['target'],
      message:
        'must lie in the direction of the measure, seen from the baseline',
    }),
]);
export type ChainDraft = z.input<typeof chainDraftSchema>;

/** What an edit changes; fields of another type are refused by the service. */
export const chainEditSchema = z
  .strictObject({
    ...chainCommon,
    ...remedyFields,
    ...measureFields,
    owner: groupRefSchema.nullable(),
    dueOn: dateSchema.nullable(),
    state: z.enum([
      ...chainStates.symptom,
      ...chainStates['root-cause'],
      ...chainStates.remedy,
      'measuring',
    ]),
  })
  .partial()
  .extend({ version: versionSchema });

/** Where a reading comes from; each has its own way of being believed. */
export const readingOrigins = ['computed', 'imported', 'typed'] as const;

export const readingDraftSchema = z.discriminatedUnion('origin', [
  z.strictObject({
    origin: z.literal('computed'),
    /** Counts the linked evidence of the pain, said within these days. */
    from: dateSchema,
    to: dateSchema,
    types: z
      .array(z.enum(['complaint', 'suggestion', 'question', 'praise']))
      .min(1),
    market: slugSchema.optional(),
  }),
  z.strictObject({
    origin: z.literal('imported'),
    readOn: dateSchema,
    value: z.number(),
    /** The file that holds the reading; its bytes are kept with their hash. */
    fileName: text(200),
    fileBase64: z.base64().max(1_400_000, 'must be a file of at most 1 MB'),
  }),
  z.strictObject({
    origin: z.literal('typed'),
    readOn: dateSchema,
    value: z.number(),
    source: linkSchema,
    note: noteSchema.optional(),
  }),
]);
export type ReadingDraft = z.input<typeof readingDraftSchema>;

export const readingSchema = z
  .object({
    id: rowIdSchema,
    measureId: rowIdSchema,
    origin: z.enum(readingOrigins),
    value: z.number(),
    readOn: dateSchema,
    /** `waiting` until somebody else confirms a typed reading. */
    standing: z.enum(['accepted', 'waiting', 'refused']),
    source: z.string().optional(),
    note: z.string().optional(),
    fileName: z.string().optional(),
    /** SHA-256 of the imported file or of the ids of the counted evidence. */
    hash: z.string().optional(),
    /** For a computed reading: what was counted. */
    query: z
      .object({
        from: dateSchema,
        to: dateSchema,
        types: z.array(z.string()),
        market: z.string().optional(),
      })
      .optional(),
    recordedBy: userRefSchema,
    recordedAt: instantSchema,
    decidedBy: userRefSchema.optional(),
    decidedAt: instantSchema.optional(),
  })
  .meta({ id: 'Reading' });
export type Reading = z.output<typeof readingSchema>;

export const readingDecisionSchema = z.strictObject({
  accepted: z.boolean(),
  note: noteSchema.optional(),
});

const storedCommon = {
  ...chainCommon,
  id: rowIdSchema,
  parentId: rowIdSchema.optional(),
  state: z.string(),
  version: versionSchema,
  evidenceCount: z.number().int(),
  createdAt: instantSchema,
  createdBy: userRefSchema,
};
export const chainItemSchema = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('symptom'), ...storedCommon }),
    z.object({ type: z.literal('root-cause'), ...storedCommon }),
    z.object({ type: z.literal('remedy'), ...storedCommon, ...remedyFields }),
    z.object({
      type: z.literal('measure'),
      ...storedCommon,
      ...measureFields,
      readings: z.array(readingSchema),
      /** Whether the latest accepted reading reached the target. */
      reached: z.boolean(),
    }),
  ])
  .meta({ id: 'ChainItem' });
export type ChainItem = z.output<typeof chainItemSchema>;
/** Parents before children; within one parent in the order of their making. */
export const chainSchema = z.array(chainItemSchema);

export const interimAnswerDraftSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/),
  /** Absent: for all markets. */
  market: slugSchema.optional(),
  text: text(4000),
  validUntil: dateSchema,
});
export const interimAnswerSchema = z
  .object({
    id: rowIdSchema,
    language: z.string(),
    market: slugSchema.optional(),
    text: z.string(),
    validUntil: dateSchema,
    state: z.enum(['draft', 'approved', 'withdrawn']),
    writtenBy: userRefSchema,
    writtenAt: instantSchema,
    decidedBy: userRefSchema.optional(),
    decidedAt: instantSchema.optional(),
  })
  .meta({ id: 'InterimAnswer' });
export type InterimAnswer = z.output<typeof interimAnswerSchema>;
export const interimAnswerDecisionSchema = z.strictObject({
  decision: z.enum(['approve', 'withdraw']),
});
