import {
  fieldReportDraftSchema,
  fieldReportStateSchema,
  languageSchema,
  launchDraftSchema,
  launchItemStateSchema,
  launchItemTransitionSchema,
  marketIdSchema,
  readingRequestDraftSchema,
  reviewVerdictSchema,
  revisionNumberSchema,
  ruleDraftSchema,
  sectionIdSchema,
  sectionKindSchema,
  significanceSchema,
  termDraftSchema,
  wordingStateSchema,
} from '@trust-portal/plugin-culture-guides-common';
import {
  bilingualText,
  noteSchema,
  slugSchema,
  userRefSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';

const label = bilingualText(500);
/** Whole days before the day of loading. */
const daysAgo = z.number().int().min(0).max(400);
/** Names an entry of the file for whoever reads it. */
const key = slugSchema;

/** Who keeps the guide of a market, and when its texts were written. */
export const authorshipSchema = z.strictObject({
  market: marketIdSchema,
  sourceLanguage: languageSchema,
  author: userRefSchema,
  translator: userRefSchema,
  /** Of the team: approves what the other one wrote. */
  approvedBy: userRefSchema,
  approvedLawBy: userRefSchema,
  publishedDaysAgo: daysAgo,
  /** Of second revisions. */
  newestDaysAgo: daysAgo,
  note: noteSchema,
});
export type Authorship = z.output<typeof authorshipSchema>;

const textKey = { sectionId: sectionIdSchema, language: languageSchema };

/** A text that is not published: the newest text of its file, with some words changed. */
export const unpublishedSchema = z.strictObject({
  ...textKey,
  state: z.enum(['draft', 'in-review']),
  author: userRefSchema,
  daysAgo,
  basedOn: revisionNumberSchema.optional(),
  significance: significanceSchema.default('medium'),
  touchesLaw: z.boolean().default(false),
  note: noteSchema,
  replace: z.strictObject({ find: z.string().min(1), by: z.string().min(1) }),
});
export type UnpublishedText = z.output<typeof unpublishedSchema>;

const {
  to: _to,
  version: _version,
  ...transitionFields
} = launchItemTransitionSchema.shape;

export const sampleScenesSchema = z.strictObject({
  label,
  authorship: z.array(authorshipSchema),
  revisionNotes: z.array(
    z.strictObject({
      ...textKey,
      number: revisionNumberSchema,
      touchesLaw: z.boolean().default(false),
      note: noteSchema,
    }),
  ),
  unpublished: z.array(unpublishedSchema),
  fieldReports: z.array(
    z.strictObject({
      key,
      sectionId: sectionIdSchema,
      reportedBy: userRefSchema,
      daysAgo,
      draft: fieldReportDraftSchema,
      transitions: z.array(
        z.strictObject({
          to: fieldReportStateSchema,
          by: userRefSchema,
          daysAgo,
          answer: noteSchema.optional(),
          fixedIn: revisionNumberSchema.optional(),
        }),
      ),
    }),
  ),
  launches: z.array(
    z.strictObject({
      key,
      createdBy: userRefSchema,
      daysAgo,
      targetInDays: z.number().int(),
      draft: launchDraftSchema.omit({ targetOn: true }),
      items: z.array(
        z.strictObject({
          key: slugSchema,
          to: launchItemStateSchema,
          by: userRefSchema,
          daysAgo,
          ...transitionFields,
        }),
      ),
      decisions: z.array(
        z.strictObject({
          decision: z.enum(['go', 'no-go']),
          by: userRefSchema,
          daysAgo,
          note: noteSchema,
        }),
      ),
    }),
  ),
  readingRequests: z.array(
    z.strictObject({
      key,
      askedBy: userRefSchema,
      daysAgo,
      draft: readingRequestDraftSchema
        .omit({ dueOn: true })
        .extend({ dueInDays: z.number().int().optional() }),
      readers: z.array(
        z.strictObject({
          person: userRefSchema,
          sections: z.union([z.literal('all'), z.array(sectionKindSchema)]),
          daysAgo,
        }),
      ),
      closedDaysAgo: daysAgo.optional(),
    }),
  ),
  reviews: z.array(
    z.strictObject({
      sectionId: sectionIdSchema,
      verdict: reviewVerdictSchema,
      number: revisionNumberSchema,
      by: userRefSchema,
      daysAgo,
      note: noteSchema.optional(),
    }),
  ),
});
export type SampleScenes = z.output<typeof sampleScenesSchema>;

const standing = {
  state: wordingStateSchema,
  createdBy: userRefSchema,
  createdDaysAgo: daysAgo,
  decidedBy: userRefSchema.optional(),
  decidedDaysAgo: daysAgo.optional(),
};
export const sampleTermsSchema = z.strictObject({
  label,
  items: z.array(z.strictObject({ ...standing, draft: termDraftSchema })),
});
export const sampleRulesSchema = z.strictObject({
  label,
  items: z.array(z.strictObject({ ...standing, draft: ruleDraftSchema })),
});
export type SampleTerm = z.output<typeof sampleTermsSchema>['items'][number];
export type SampleRule = z.output<typeof sampleRulesSchema>['items'][number];
