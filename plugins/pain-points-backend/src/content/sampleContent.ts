import {
  evidenceGroundSchema,
  evidenceTypeSchema,
  frequencySchema,
  languageTagSchema,
  painStateSchema,
  redactionKinds,
  redactionStateSchema,
  severitySchema,
} from '@trust-portal/plugin-pain-points-common';
import {
  bilingualText,
  groupRefSchema,
  entityRefSchema,
  linkSchema,
  noteSchema,
  slugSchema,
  text,
  userRefSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';

/** Whole days before the day on which the sample is loaded. */
const daysAgoSchema = z.number().int().min(0).max(365);
/** Whole days after the day on which the sample is loaded; negative for the past. */
const inDaysSchema = z.number().int().min(-365).max(365);

const sampleReadingSchema = z.strictObject({
  daysAgo: daysAgoSchema,
  value: z.number(),
  /** Readings of the sample are typed ones and name where they were read. */
  source: linkSchema,
  recordedBy: userRefSchema,
  /** Absent while the reading waits for confirmation. */
  confirmedBy: userRefSchema.optional(),
});

const sampleMeasureSchema = z.strictObject({
  metric: bilingualText(200),
  unit: bilingualText(60),
  direction: z.enum(['down', 'up']),
  baseline: z.number(),
  target: z.number(),
  /** Oldest first. */
  readings: z.array(sampleReadingSchema).min(1),
});
export type SampleMeasure = z.output<typeof sampleMeasureSchema>;

const sampleRemedySchema = z.strictObject({
  title: bilingualText(300),
  state: z.enum(['planned', 'in-progress', 'done', 'dropped']),
  effort: z.enum(['small', 'medium', 'large']),
  dueInDays: inDaysSchema,
  owner: groupRefSchema,
  steps: z.array(
    z.strictObject({ text: bilingualText(500), done: z.boolean() }),
  ),
  measures: z.array(sampleMeasureSchema),
  /** The remedy of the pain's kind in the taxonomy that this remedy follows. */
  taxonomyId: slugSchema.optional(),
});

const sampleRootCauseSchema = z.strictObject({
  title: bilingualText(300),
  detail: bilingualText(4000).optional(),
  state: z.enum(['suspected', 'confirmed', 'ruled-out']),
  owner: groupRefSchema.optional(),
  remedies: z.array(sampleRemedySchema),
});

const sampleSymptomSchema = z.strictObject({
  title: bilingualText(300),
  state: z.enum(['observed', 'gone']),
  rootCauses: z.array(sampleRootCauseSchema),
});

const sampleInterimAnswerSchema = z.strictObject({
  /** In the language of the answer, as it is sent to customers. */
  text: text(4000),
  language: z.string().regex(/^[a-z]{2}$/),
  /** Absent: for all markets. */
  market: slugSchema.optional(),
  state: z.enum(['draft', 'approved', 'withdrawn']),
  writtenBy: userRefSchema,
  writtenDaysAgo: daysAgoSchema,
  approvedBy: userRefSchema.optional(),
  validForDays: inDaysSchema,
});

const samplePainSchema = z.strictObject({
  /** Names the pain within the sample; the loader gives it its number. */
  key: slugSchema,
  kindId: slugSchema,
  title: bilingualText(200),
  description: bilingualText(10_000),
  markets: z.array(slugSchema).min(1),
  segments: z.array(slugSchema),
  entityRefs: z.array(entityRefSchema),
  owner: groupRefSchema.optional(),
  severity: severitySchema,
  frequency: frequencySchema,
  reportedBy: userRefSchema,
  reportedDaysAgo: daysAgoSchema,
  /** All that came after `reported`, oldest first; none: it is still reported. */
  transitions: z.array(
    z.strictObject({
      to: painStateSchema,
      daysAgo: daysAgoSchema,
      actor: z.union([userRefSchema, z.literal('system')]),
      /** In the language of the actor. */
      note: noteSchema.optional(),
    }),
  ),
  chain: z.array(sampleSymptomSchema),
  interimAnswers: z.array(sampleInterimAnswerSchema),
  comments: z.array(
    z.strictObject({
      author: userRefSchema,
      daysAgo: daysAgoSchema,
      text: text(10_000),
    }),
  ),
  /** 'I heard this too': at most one of each person. */
  signals: z.array(
    z.strictObject({
      userRef: userRefSchema,
      market: slugSchema,
      segment: slugSchema.optional(),
      heardDaysAgo: daysAgoSchema,
    }),
  ),
});
export type SamplePain = z.output<typeof samplePainSchema>;

const sampleVoiceSchema = z.strictObject({
  /** The key of the pain that the voice is linked to; absent: it waits in the inbox. */
  pain: slugSchema.optional(),
  importance: z.number().int().min(0).max(3).optional(),
  linkedBy: userRefSchema.optional(),
  type: evidenceTypeSchema,
  text: text(2000),
  language: languageTagSchema,
  channel: slugSchema,
  market: slugSchema,
  segment: slugSchema.optional(),
  /** Absent: nobody knows when it was said. */
  saidDaysAgo: daysAgoSchema.optional(),
  receivedDaysAgo: daysAgoSchema,
  ground: evidenceGroundSchema,
  redaction: redactionStateSchema,
  /** The parts of the text that the redacted copy hides, where redaction is done. */
  hide: z
    .array(z.strictObject({ kind: z.enum(redactionKinds), text: text(200) }))
    .min(1)
    .optional(),
  redactedBy: userRefSchema.optional(),
  /** Stars of 5. */
  rating: z.number().int().min(1).max(5).optional(),
  customerReference: text(200).optional(),
  answers: z
    .array(
      z.strictObject({
        kind: z.enum(['acknowledgement', 'answer']),
        daysAgo: daysAgoSchema,
        channel: slugSchema,
        sentBy: userRefSchema,
        text: text(10_000),
      }),
    )
    .default([]),
  /** When the customer was told that the pain is resolved, and thanked for it. */
  toldDaysAgo: daysAgoSchema.optional(),
  toldBy: userRefSchema.optional(),
  thankedDaysAgo: daysAgoSchema.optional(),
});
export type SampleVoice = z.output<typeof sampleVoiceSchema>;

/** The shape of content/sample.json; what refers to what is checked by its own module. */
export const sampleShapeSchema = z.strictObject({
  /** Says on every page that nothing here is real. */
  label: bilingualText(300),
  pains: z.array(samplePainSchema).min(1),
  voices: z.array(sampleVoiceSchema).min(1),
});

/**
 * Pains with all that belongs to them, and customers' voices, all invented. Times are
 * counted from the day of loading, so that the trends always end today.
 */
export type SampleContent = z.output<typeof sampleShapeSchema>;
