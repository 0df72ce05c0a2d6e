import {
  pageQuerySchema,
  queryFlag,
  repeated,
} from '@trust-portal/http-contract';
import {
  dateSchema,
  entityRefSchema,
  groupRefSchema,
  instantSchema,
  localizedText,
  noteSchema,
  slugSchema,
  text,
  userRefSchema,
  versionSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';
import { painStates } from '../painStates';
import { chainSchema, interimAnswerSchema } from './chain';
import { painIdSchema } from './numbers';
import { frequencySchema, prioritySchema, severitySchema } from './taxonomy';

export const painStateSchema = z.enum(painStates);

/** What lists show of what a person said: all but the description, which is longer than all else. */
const listedFields = {
  kindId: slugSchema,
  title: localizedText(200),
  markets: z.array(slugSchema).min(1, 'needs at least one market').max(50),
  segments: z.array(slugSchema).max(20),
  /** Catalog entities that the pain touches. */
  entityRefs: z.array(entityRefSchema).max(20),
  owner: groupRefSchema.optional(),
  severity: severitySchema,
  frequency: frequencySchema,
};
const painFields = { ...listedFields, description: localizedText(10_000) };

/** What a person reports. */
export const painDraftSchema = z.strictObject({
  ...painFields,
  segments: painFields.segments.default([]),
  entityRefs: painFields.entityRefs.default([]),
});
export type PainDraft = z.input<typeof painDraftSchema>;

/** What an edit changes; what is absent stays. `owner: null` takes the owner away. */
export const painEditSchema = z
  .strictObject({ ...painFields, owner: groupRefSchema.nullable() })
  .partial()
  .extend({ version: versionSchema });

/** A pain as lists have it. */
export const painSchema = z
  .object({
    id: painIdSchema,
    ...listedFields,
    /** The version of the taxonomy under whose wording the pain was filed. */
    taxonomyVersion: z.number().int(),
    state: painStateSchema,
    priority: prioritySchema,
    priorityTableVersion: z.number().int(),
    reportedBy: userRefSchema,
    createdAt: instantSchema,
    updatedAt: instantSchema,
    resolvedAt: instantSchema.optional(),
    /** Why the pain was closed without proof, where it was. */
    closedWithoutProof: z.string().optional(),
    /** The pain that this one is a duplicate of. */
    mergedInto: painIdSchema.optional(),
    version: versionSchema,
    /** Counted over the pain and everything merged into it. */
    evidenceCount: z.number().int(),
    evidenceLast30Days: z.number().int(),
    evidencePrevious30Days: z.number().int(),
    signalCount: z.number().int(),
    commentCount: z.number().int(),
    /** Much evidence, but no owner or no remedy. */
    silent: z.boolean(),
  })
  .meta({ id: 'Pain' });
export type Pain = z.output<typeof painSchema>;

/** What the caller may do with a pain now. */
export const painAbilitiesSchema = z.object({
  update: z.boolean(),
  comment: z.boolean(),
  signal: z.boolean(),
  merge: z.boolean(),
  closeWithoutProof: z.boolean(),
  approveInterimAnswer: z.boolean(),
  linkEvidence: z.boolean(),
  tellCustomers: z.boolean(),
  /** Transitions that are legal from the present state. */
  transitions: z.array(painStateSchema),
  /** Whether the proof that closing needs is there. */
  proven: z.boolean(),
});

export const painSignalSchema = z.object({
  userRef: userRefSchema,
  market: slugSchema,
  segment: slugSchema.optional(),
  heardOn: dateSchema,
});

/** A pain with all that its page shows at first sight. */
export const painDetailSchema = painSchema
  .extend({
    description: painFields.description,
    chain: chainSchema,
    interimAnswers: z.array(interimAnswerSchema),
    duplicates: z.array(painIdSchema),
    following: z.boolean(),
    followerCount: z.number().int(),
    ownSignal: painSignalSchema.optional(),
    signalsByMarket: z.array(
      z.object({ market: slugSchema, count: z.number().int() }),
    ),
    monthly: z.array(z.object({ month: z.string(), count: z.number().int() })),
    abilities: painAbilitiesSchema,
  })
  .meta({ id: 'PainDetail' });
export type PainDetail = z.output<typeof painDetailSchema>;
/** A pain as exports have it: what lists show, and the description. */
export type DescribedPain = Pain & Pick<PainDetail, 'description'>;

export const painSorts = ['priority', 'newest', 'updated', 'evidence'] as const;

/** The filters of the list, the board and the exports. */
export const painFilterSchema = z.object({
  q: z.string().trim().max(200).optional(),
  kind: repeated(slugSchema),
  challenge: repeated(slugSchema),
  state: repeated(painStateSchema),
  priority: repeated(prioritySchema),
  market: repeated(slugSchema),
  segment: repeated(slugSchema),
  owner: repeated(groupRefSchema),
  entity: repeated(entityRefSchema),
  /** Only pains that the caller follows. */
  following: queryFlag,
  silent: queryFlag,
  /** Duplicates are left out unless this asks for them. */
  merged: queryFlag,
});
export type PainFilter = z.output<typeof painFilterSchema>;

export const painListQuerySchema = pageQuerySchema.extend({
  ...painFilterSchema.shape,
  sort: z.enum(painSorts).default('priority'),
});

export const painFacetsSchema = z.object({
  state: z.record(z.string(), z.number().int()),
  kind: z.record(z.string(), z.number().int()),
  priority: z.record(z.string(), z.number().int()),
  market: z.record(z.string(), z.number().int()),
  owner: z.record(z.string(), z.number().int()),
});
export type PainFacets = z.output<typeof painFacetsSchema>;

export const transitionRequestSchema = z.strictObject({
  to: painStateSchema,
  version: versionSchema,
  note: noteSchema.optional(),
  /** Closes without proof; needs the permission for it. The reason is kept. */
  withoutProof: z.strictObject({ reason: noteSchema }).optional(),
});

export const signalRequestSchema = z.strictObject({
  market: slugSchema,
  segment: slugSchema.optional(),
  heardOn: dateSchema,
});

export const commentRequestSchema = z.strictObject({ text: text(10_000) });
export const commentSchema = z.object({
  id: z.string(),
  painId: painIdSchema,
  author: userRefSchema,
  /** Markdown; mentions are written as `@user:default/name`. */
  text: z.string(),
  mentions: z.array(userRefSchema),
  createdAt: instantSchema,
});
export type PainComment = z.output<typeof commentSchema>;

export const duplicateQuerySchema = z.strictObject({
  kindId: slugSchema,
  text: z.string().trim().min(2).max(1000),
  /** The pain for which duplicates are looked for, when it exists already. */
  painId: painIdSchema.optional(),
});
export const duplicateSuggestionSchema = z.object({
  pain: painSchema.pick({ id: true, title: true, state: true, priority: true }),
  /** Likeness of the wording, 0 to 1 (Dice coefficient over bigrams). */
  likeness: z.number().min(0).max(1),
});

export const mergeRequestSchema = z.strictObject({
  into: painIdSchema,
  version: versionSchema,
  note: noteSchema.optional(),
});
