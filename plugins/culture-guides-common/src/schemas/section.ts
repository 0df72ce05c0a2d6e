import { pageQuerySchema, repeated } from '@trust-portal/http-contract';
import {
  dateSchema,
  groupRefSchema,
  instantSchema,
  noteSchema,
  rowIdSchema,
  text,
  userRefSchema,
  versionSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';
import {
  languageSchema,
  marketIdSchema,
  revisionNumberSchema,
  sectionIdSchema,
  sectionKindSchema,
} from './common';
import { revisionSchema, reviewVerdictSchema } from './revision';

/**
 * How a text stands to its source: a translation is behind by the most significant change that was published since the
 * revision that it is based on. `unpublished`: there is no published text in this language.
 */
export const freshnesses = [
  'current',
  'behind-minor',
  'behind-medium',
  'behind-major',
  'unpublished',
] as const;
export const freshnessSchema = z.enum(freshnesses);
export type Freshness = z.output<typeof freshnessSchema>;

/** One language of a section. */
export const textStatusSchema = z
  .object({
    language: languageSchema,
    isSource: z.boolean(),
    freshness: freshnessSchema,
    /** How many changes of the source were published since the pin, by significance. */
    behindBy: z.object({
      minor: z.number().int(),
      medium: z.number().int(),
      major: z.number().int(),
    }),
    /** The newest published revision, in force or not yet. */
    publishedNumber: revisionNumberSchema.optional(),
    publishedAt: instantSchema.optional(),
    inForceFrom: dateSchema.optional(),
    basedOn: revisionNumberSchema.optional(),
    /** The revision that waits for a decision; only its team and its reviewers are told. */
    inReview: revisionNumberSchema.optional(),
    /** Whether the caller has an unfinished draft. */
    ownDraft: z.boolean(),
  })
  .meta({ id: 'TextStatus' });
export type TextStatus = z.output<typeof textStatusSchema>;

export const reviewStandings = ['fresh', 'due-soon', 'overdue'] as const;

export const sectionSchema = z
  .object({
    id: sectionIdSchema,
    market: marketIdSchema,
    kind: sectionKindSchema,
    /** The title of the source text in force; absent before the first publication. */
    title: z.string().optional(),
    owner: groupRefSchema,
    sourceLanguage: languageSchema,
    reviewEveryMonths: z.number().int(),
    reviewedAt: instantSchema.optional(),
    reviewedBy: userRefSchema.optional(),
    verdict: reviewVerdictSchema.optional(),
    /** The day by which it is to be reviewed again. */
    nextReviewOn: dateSchema,
    reviewStanding: z.enum(reviewStandings),
    texts: z.array(textStatusSchema),
    openReports: z.number().int(),
    /** Why the section was archived, where it was. */
    archived: z.string().optional(),
    version: versionSchema,
  })
  .meta({ id: 'Section' });
export type Section = z.output<typeof sectionSchema>;

export const sectionAbilitiesSchema = z.object({
  edit: z.boolean(),
  review: z.boolean(),
  approveLaw: z.boolean(),
  archive: z.boolean(),
  report: z.boolean(),
  answerReports: z.boolean(),
  askToRead: z.boolean(),
});

/** Which text a reader was given, and why: nobody is shown another language unknowingly. */
export const shownTextSchema = revisionSchema.extend({
  asked: languageSchema,
  /** `asked` unless a text had to stand in; each language that was passed over on the way. */
  passedOver: z.array(languageSchema),
  /** The promises that the text cites, with their values in force; absent where no plugin keeps promises. */
  promiseValues: z
    .record(
      z.string(),
      z.object({
        value: z.number(),
        unit: z.string(),
        inForceFrom: dateSchema,
        inForceTo: dateSchema.optional(),
      }),
    )
    .optional(),
  freshness: freshnessSchema,
  /** The caller read exactly this revision before. */
  readAt: instantSchema.optional(),
});
export type ShownText = z.output<typeof shownTextSchema>;

export const sectionDetailSchema = sectionSchema
  .extend({
    /** Absent when no text in any language is in force on the day. */
    text: shownTextSchema.optional(),
    /** A published text that is to hold from a later day. */
    upcoming: z
      .object({ number: revisionNumberSchema, inForceFrom: dateSchema })
      .optional(),
    abilities: sectionAbilitiesSchema,
  })
  .meta({ id: 'SectionDetail' });
export type SectionDetail = z.output<typeof sectionDetailSchema>;

export const sectionQuerySchema = z.object({
  /** The reader's language; another one stands in by the market's fallbacks. */
  language: languageSchema.optional(),
  /** The text that holds on this day; today when absent. */
  inForceOn: dateSchema.optional(),
});

export const sectionDraftSchema = z.strictObject({
  market: marketIdSchema,
  kind: sectionKindSchema,
  owner: groupRefSchema.optional(),
  sourceLanguage: languageSchema,
  reviewEveryMonths: z.number().int().min(1).max(36).optional(),
});
export const sectionEditSchema = z
  .strictObject({
    owner: groupRefSchema,
    reviewEveryMonths: z.number().int().min(1).max(36),
    /** The other language becomes the source; it needs a published text that is not behind. */
    sourceLanguage: languageSchema,
  })
  .partial()
  .extend({ version: versionSchema });
export const archiveRequestSchema = z.strictObject({
  reason: noteSchema,
  version: versionSchema,
});
export const restoreRequestSchema = z.strictObject({ version: versionSchema });

export const sectionFilterSchema = z.object({
  /**
   * Words of published texts. On PostgreSQL the first 16,383 words of a text are searched, a Chinese character counting
   * as one (docs/adr/0008): more than any section that people read has.
   */
  q: z.string().trim().max(200).optional(),
  market: repeated(marketIdSchema),
  kind: repeated(sectionKindSchema),
  language: languageSchema.optional(),
  freshness: repeated(freshnessSchema),
  reviewStanding: repeated(z.enum(reviewStandings)),
});
export const sectionListQuerySchema = pageQuerySchema.extend(
  sectionFilterSchema.shape,
);
/** A section that a search found, with the words around the hit. */
export const sectionHitSchema = sectionSchema.extend({
  hit: z
    .object({
      language: languageSchema,
      /** Pieces of the text; the marked ones matched. */
      pieces: z.array(z.object({ text: z.string(), marked: z.boolean() })),
    })
    .optional(),
});
export type SectionHit = z.output<typeof sectionHitSchema>;

/** A picture or file of a section. */
export const attachmentMediaTypes = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/pdf',
  'text/csv',
  'text/plain',
] as const;
/** The largest attachment, in bytes. */
export const MAXIMUM_ATTACHMENT_SIZE = 2_000_000;
export const attachmentDraftSchema = z.strictObject({
  fileName: text(200),
  mediaType: z.enum(attachmentMediaTypes),
  base64: z
    .base64()
    .max(
      Math.ceil((MAXIMUM_ATTACHMENT_SIZE * 4) / 3) + 4,
      'must be a file of at most 2 MB',
    ),
});
export const attachmentSchema = z
  .object({
    id: rowIdSchema,
    sectionId: sectionIdSchema,
    fileName: z.string(),
    mediaType: z.enum(attachmentMediaTypes),
    size: z.number().int(),
    hash: z.string(),
    addedBy: userRefSchema,
    addedAt: instantSchema,
  })
  .meta({ id: 'Attachment' });
export type Attachment = z.output<typeof attachmentSchema>;
