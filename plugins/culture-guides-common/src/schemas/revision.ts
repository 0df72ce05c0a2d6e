import {
  dateSchema,
  instantSchema,
  noteSchema,
  recordReferenceSchema,
  text,
  userRefSchema,
  versionSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';
import {
  hashSchema,
  languageSchema,
  revisionNumberSchema,
  sectionIdSchema,
  sourceSchema,
} from './common';

/**
 * How much a change of the source matters to its translations: nobody is told of a minor one, a medium one marks them
 * as behind, of a major one their readers are warned. (The three levels of Mozilla's Kitsune wiki.)
 */
export const significances = ['minor', 'medium', 'major'] as const;
export const significanceSchema = z.enum(significances);
export type Significance = z.output<typeof significanceSchema>;

/** A statement of fact that a reader may rely on. The text points to it as `[^id]`. */
export const claimSchema = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z0-9]([a-z0-9-]{0,18}[a-z0-9])?$/,
      'must be a short name such as c1',
    ),
  statement: text(500),
  /** Absent while nobody has named one. */
  source: sourceSchema.optional(),
});
export type Claim = z.output<typeof claimSchema>;

export const claimVerdicts = ['verified', 'refuted'] as const;
/** What a reviewer found of a claim with exactly this statement and source; `unverified` until then. */
export const checkedClaimSchema = claimSchema.extend({
  standing: z.enum([...claimVerdicts, 'unverified']),
  checkedBy: userRefSchema.optional(),
  checkedAt: instantSchema.optional(),
});
export type CheckedClaim = z.output<typeof checkedClaimSchema>;

/** The longest text of a section, in characters. */
export const MAXIMUM_BODY_LENGTH = 100_000;

/** What the author writes; everything else about a revision is recorded. */
export const textContentSchema = z
  .strictObject({
    title: text(200),
    /**
     * GitHub-flavoured Markdown without HTML. A promise is cited as a link to its reference,
     * `[](transparency/promise/PR-0001)`, and shown with its value in force.
     */
    body: text(MAXIMUM_BODY_LENGTH),
    claims: z.array(claimSchema).max(100),
  })
  .superRefine((content, context) => {
    const seen = new Set<string>();
    content.claims.forEach(({ id }, index) => {
      if (seen.has(id)) {
        context.addIssue({
          code: 'custom',
          path: ['claims', index, 'id'],
          message: `the name ${id} is used twice`,
        });
      }
      seen.add(id);
    });
  });
export type TextContent = z.output<typeof textContentSchema>;

const revisionFields = {
  /** Of a change of the source; of a translation it says how much of the text changed. */
  significance: significanceSchema,
  /** Of a translation: the revision of the source that it says the same as. */
  basedOn: revisionNumberSchema.optional(),
  /** What changed and why, for the reviewer and for the history. */
  note: noteSchema,
  /** The first day on which the text holds, in the market's zone; absent: from its publication. */
  inForceFrom: dateSchema.optional(),
  /** A change of law, or of something that customers are promised: legal has to approve it too. */
  touchesLaw: z.boolean().default(false),
};

/** An unfinished text of one person. Fields may be as unfinished as the text. */
export const draftContentSchema = z.strictObject({
  title: z.string().max(200),
  body: z.string().max(MAXIMUM_BODY_LENGTH),
  claims: z
    .array(
      z.strictObject({
        id: z.string().max(20),
        statement: z.string().max(500),
        source: z
          .strictObject({
            title: z.string().max(300),
            url: z.string().max(2000).optional(),
            openedOn: z.string().max(10).optional(),
          })
          .optional(),
      }),
    )
    .max(100),
  significance: significanceSchema.optional(),
  basedOn: revisionNumberSchema.optional(),
  note: z.string().max(4000).optional(),
  inForceFrom: z.string().max(10).optional(),
  touchesLaw: z.boolean().optional(),
  /** The published revision that the draft was begun from; 0 when there was none. */
  baseNumber: z.number().int().min(0).max(1_000_000),
});
export type DraftContent = z.output<typeof draftContentSchema>;

export const draftSaveSchema = draftContentSchema.extend({
  /** The version that this one replaces; absent for a new draft. Two windows of one person do not overwrite each other. */
  version: versionSchema.optional(),
});
export const draftSchema = draftContentSchema
  .extend({
    sectionId: sectionIdSchema,
    language: languageSchema,
    savedAt: instantSchema,
    version: versionSchema,
  })
  .meta({ id: 'Draft' });
export type Draft = z.output<typeof draftSchema>;

export const submissionSchema = z.strictObject({
  content: textContentSchema,
  ...revisionFields,
  /** The newest published revision that the author has seen; 0 when there was none. Another one by now is a 409. */
  baseNumber: z.number().int().min(0).max(1_000_000),
});
export type Submission = z.input<typeof submissionSchema>;

/** `scheduled` is published, and in force from a later day. */
export const revisionStates = [
  'in-review',
  'published',
  'returned',
  'withdrawn',
] as const;
export const revisionStateSchema = z.enum(revisionStates);
export type RevisionState = z.output<typeof revisionStateSchema>;

/** In which capacity somebody approves. */
export const reviewCapacities = ['team', 'legal', 'deputy'] as const;
export const reviewCapacitySchema = z.enum(reviewCapacities);
export type ReviewCapacity = z.output<typeof reviewCapacitySchema>;

export const decisionSchema = z.object({
  by: userRefSchema,
  at: instantSchema,
  capacity: reviewCapacitySchema,
  decision: z.enum(['approve', 'return']),
  note: z.string().optional(),
});
export type Decision = z.output<typeof decisionSchema>;

/** A revision without its text, as histories list it. */
export const revisionSummarySchema = z
  .object({
    sectionId: sectionIdSchema,
    language: languageSchema,
    number: revisionNumberSchema,
    state: revisionStateSchema,
    title: z.string(),
    significance: significanceSchema,
    basedOn: revisionNumberSchema.optional(),
    note: z.string(),
    inForceFrom: dateSchema.optional(),
    touchesLaw: z.boolean(),
    author: userRefSchema,
    submittedAt: instantSchema,
    publishedAt: instantSchema.optional(),
    /** The revision whose text this one brought back. */
    restores: revisionNumberSchema.optional(),
    decisions: z.array(decisionSchema),
    /** The capacities that still have to approve, while in review. */
    waitsFor: z.array(z.enum(['team', 'legal'])),
    /** Of the content; an approval names it, so nobody approves what they have not seen. */
    contentHash: hashSchema,
  })
  .meta({ id: 'RevisionSummary' });
export type RevisionSummary = z.output<typeof revisionSummarySchema>;

export const revisionSchema = revisionSummarySchema
  .extend({
    body: z.string(),
    claims: z.array(checkedClaimSchema),
    /** Promises that the text cites. */
    promises: z.array(recordReferenceSchema),
    abilities: z.object({
      approveAs: z.array(reviewCapacitySchema),
      return: z.boolean(),
      withdraw: z.boolean(),
      restore: z.boolean(),
    }),
  })
  .meta({ id: 'Revision' });
export type Revision = z.output<typeof revisionSchema>;

export const decisionRequestSchema = z
  .strictObject({
    decision: z.enum(['approve', 'return']),
    capacity: reviewCapacitySchema,
    contentHash: hashSchema,
    note: noteSchema.optional(),
    claims: z
      .array(
        z.strictObject({
          id: z.string().max(20),
          verdict: z.enum([...claimVerdicts, 'unverified']),
        }),
      )
      .max(100)
      .default([]),
  })
  .refine(({ decision, note }) => decision === 'approve' || note, {
    path: ['note'],
    message: 'must say what is to be changed',
  });

/** What the text was, between two revisions of it or between two pins of its source. */
export const revisionComparisonSchema = z.object({
  from: revisionSummarySchema.extend({ body: z.string() }).optional(),
  to: revisionSummarySchema.extend({ body: z.string() }),
});
export type RevisionComparison = z.output<typeof revisionComparisonSchema>;

/** The verdict of a periodic review. */
export const reviewVerdicts = ['keep', 'revise', 'obsolete'] as const;
export const reviewVerdictSchema = z.enum(reviewVerdicts);
export const reviewRequestSchema = z.strictObject({
  verdict: reviewVerdictSchema,
  /** The published source revision that was read. */
  number: revisionNumberSchema,
  note: noteSchema.optional(),
  version: versionSchema,
});
export const sectionReviewSchema = z.object({
  id: z.string(),
  verdict: reviewVerdictSchema,
  number: revisionNumberSchema,
  contentHash: hashSchema,
  /** The revision that the review before this one had read; what lies between is the difference. */
  previousNumber: revisionNumberSchema.optional(),
  note: z.string().optional(),
  by: userRefSchema,
  at: instantSchema,
});
export type SectionReview = z.output<typeof sectionReviewSchema>;
