import {
  bilingualText,
  instantSchema,
  noteSchema,
  slugSchema,
  versionSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';

/** The stages of the customer's journey, in their order. */
export const journeyStages = [
  'discover',
  'choose',
  'buy',
  'receive',
  'use',
  'get-help',
  'stay',
] as const;
export const journeyStageSchema = z.enum(journeyStages);
export type JourneyStage = z.output<typeof journeyStageSchema>;

const describedSchema = z.strictObject({
  id: slugSchema,
  text: bilingualText(500),
});
const taxonomyRemedySchema = z.strictObject({
  id: slugSchema,
  title: bilingualText(200),
  detail: bilingualText(1000),
  effort: z.enum(['small', 'medium', 'large']).optional(),
});

/** One of the five reasons why trust does not form. */
export const trustChallengeSchema = z
  .strictObject({
    id: slugSchema,
    name: bilingualText(100),
    summary: bilingualText(1000),
    remedies: z.array(taxonomyRemedySchema).min(1).max(20),
  })
  .meta({ id: 'TrustChallenge' });
export type TrustChallenge = z.output<typeof trustChallengeSchema>;

/** A kind of customer pain. */
export const kindSchema = z
  .strictObject({
    id: slugSchema,
    number: z.number().int().min(1).max(999),
    name: bilingualText(100),
    summary: bilingualText(1000),
    stage: journeyStageSchema,
    symptoms: z.array(describedSchema).min(1).max(20),
    rootCauses: z.array(describedSchema).min(1).max(20),
    remedies: z.array(taxonomyRemedySchema).min(1).max(20),
    measures: z
      .array(
        z.strictObject({
          id: slugSchema,
          metric: bilingualText(200),
          unit: bilingualText(60),
          direction: z.enum(['down', 'up']),
        }),
      )
      .max(10),
    challenges: z.array(slugSchema).max(5),
    worsens: z
      .array(z.strictObject({ kind: slugSchema, why: bilingualText(500) }))
      .max(17),
    /** Words and phrases of customers that make the inbox propose this kind. */
    cues: z.strictObject({
      en: z.array(z.string().min(1).max(60)).max(120),
      zh: z.array(z.string().min(1).max(30)).max(120),
    }),
  })
  .meta({ id: 'Kind' });
export type Kind = z.output<typeof kindSchema>;

export const taxonomySchema = z
  .object({
    version: z.number().int().min(1),
    publishedAt: instantSchema,
    publishedBy: z.string(),
    note: z.string(),
    stages: z.array(
      z.object({ id: journeyStageSchema, name: bilingualText(60) }),
    ),
    challenges: z.array(trustChallengeSchema),
    kinds: z.array(kindSchema),
  })
  .meta({ id: 'Taxonomy' });
export type Taxonomy = z.output<typeof taxonomySchema>;

export const taxonomyVersionSchema = z.object({
  version: z.number().int(),
  publishedAt: instantSchema,
  publishedBy: z.string(),
  note: z.string(),
  changedIds: z.array(z.string()),
});

export const severities = [1, 2, 3, 4, 5] as const;
export const frequencies = [1, 2, 3, 4] as const;
export const severitySchema = z.union(
  severities.map(level => z.literal(level)),
);
export const frequencySchema = z.union(
  frequencies.map(level => z.literal(level)),
);
export type Severity = z.output<typeof severitySchema>;
export type Frequency = z.output<typeof frequencySchema>;
export const priorities = ['high', 'medium', 'low'] as const;
export const prioritySchema = z.enum(priorities);
export type Priority = z.output<typeof prioritySchema>;

const levelSchema = <Level extends z.ZodType<number>>(level: Level) =>
  z.strictObject({
    level,
    name: bilingualText(60),
    description: bilingualText(500),
  });

/**
 * Which severity and frequency give which priority, looked up and never
 * multiplied, in the manner of the action priority of the AIAG-VDA FMEA
 * handbook (2019), severity first.
 */
export const priorityTableContentSchema = z.strictObject({
  severities: z.array(levelSchema(severitySchema)).length(5),
  frequencies: z.array(levelSchema(frequencySchema)).length(4),
  cells: z
    .array(
      z.strictObject({
        severity: severitySchema,
        frequency: frequencySchema,
        priority: prioritySchema,
      }),
    )
    .length(20),
  explanation: bilingualText(2000),
});
export type PriorityTableContent = z.output<typeof priorityTableContentSchema>;

export const priorityTableSchema = priorityTableContentSchema
  .extend({
    version: z.number().int().min(1),
    publishedAt: instantSchema,
    publishedBy: z.string(),
    note: z.string(),
  })
  .meta({ id: 'PriorityTable' });
export type PriorityTable = z.output<typeof priorityTableSchema>;

const editSchema = { baseVersion: versionSchema, note: noteSchema };
export const kindEditSchema = z.strictObject({
  ...editSchema,
  kind: kindSchema,
});
export const challengeEditSchema = z.strictObject({
  ...editSchema,
  challenge: trustChallengeSchema,
});
export const priorityTableEditSchema = z.strictObject({
  ...editSchema,
  table: priorityTableContentSchema,
});

/** How a kind stands today, for the map of kinds. */
export const kindSummarySchema = z.object({
  kindId: slugSchema,
  openPains: z.number().int(),
  highPriorityPains: z.number().int(),
  resolvedPains: z.number().int(),
  /** Linked evidence said or received in the last 30 days. */
  evidenceLast30Days: z.number().int(),
  /** The same for the 30 days before. */
  evidencePrevious30Days: z.number().int(),
  /** Linked evidence per month, oldest first, the current month last. */
  monthly: z.array(z.object({ month: z.string(), count: z.number().int() })),
  /** Open pains of the kind that nobody owns or that have no remedy, and much evidence. */
  silentPains: z.number().int(),
});
export type KindSummary = z.output<typeof kindSummarySchema>;
