import {
  bilingualText,
  dateSchema,
  groupRefSchema,
  instantSchema,
  localizedText,
  text,
  userRefSchema,
  versionSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';
import { calendarDaySchema, calendarGapSchema } from './calendar';
import {
  languageSchema,
  marketIdSchema,
  sectionIdSchema,
  sectionKindSchema,
} from './common';
import { launchSummarySchema } from './launch';
import { sectionSchema, shownTextSchema } from './section';
import { ruleSchema } from './wording';

/** What machines know about a market: from Unicode CLDR and the configuration, never typed by hand. */
export const marketFactsSchema = z
  .object({
    currency: z.string(),
    languages: z.array(
      z.object({ tag: languageSchema, direction: z.enum(['ltr', 'rtl']) }),
    ),
    /** All time zones of the region; the configured one first. */
    timeZones: z.array(z.string()),
    legalRegimes: z.array(z.string()),
    /** ISO weekdays, 1 is Monday. */
    firstDayOfWeek: z.number().int().min(1).max(7),
    weekend: z.array(z.number().int().min(1).max(7)),
    measurement: z.enum(['metric', 'us', 'uk']),
    hourCycle: z.enum(['h11', 'h12', 'h23', 'h24']),
    calendars: z.array(z.string()),
    /** One day, one number and one price, written as in the market's first language. */
    examples: z.object({
      date: z.string(),
      number: z.string(),
      price: z.string(),
      time: z.string(),
    }),
    /** The version of the CLDR data. */
    dataVersion: z.string(),
  })
  .meta({ id: 'MarketFacts' });
export type MarketFacts = z.output<typeof marketFactsSchema>;

/** Who may review for the team while its people are away. */
export const deputySchema = z.strictObject({
  person: userRefSchema,
  until: dateSchema,
});
const settingsFields = {
  /**
   * The language that stands in for another one: `{ "pt-PT": "pt-BR", "pt-BR": "en" }`. Behind the last one the
   * source stands in. A circle is refused.
   */
  fallbacks: z.record(languageSchema, languageSchema),
  deputies: z.array(deputySchema).max(20),
  /** Languages in which the guide is kept beside the source. */
  languages: z.array(languageSchema).min(1).max(20),
};
export const marketSettingsSchema = z.object({
  ...settingsFields,
  version: versionSchema,
});
export type MarketSettings = z.output<typeof marketSettingsSchema>;
export const marketSettingsEditSchema = z.strictObject({
  ...settingsFields,
  version: versionSchema,
});

/** One row of the overview of all markets. */
export const marketSummarySchema = z
  .object({
    id: marketIdSchema,
    name: bilingualText(200),
    owner: groupRefSchema,
    languages: z.array(languageSchema),
    sections: z.object({
      published: z.number().int(),
      missing: z.number().int(),
      overdue: z.number().int(),
      dueSoon: z.number().int(),
    }),
    /** Translations of the guide, by how they stand to their sources. */
    translations: z.object({
      current: z.number().int(),
      /** By any change, however small. */
      behind: z.number().int(),
      /** Those of them that are behind by a major change. */
      behindMajor: z.number().int(),
      missing: z.number().int(),
    }),
    unverifiedClaims: z.number().int(),
    openReports: z.number().int(),
    waitingReviews: z.number().int(),
    nextDays: z.array(calendarDaySchema),
    calendarGaps: z.array(calendarGapSchema),
    launches: z.array(launchSummarySchema),
    updatedAt: instantSchema.optional(),
  })
  .meta({ id: 'MarketSummary' });
export type MarketSummary = z.output<typeof marketSummarySchema>;

/** The guide of one market, without the texts. */
export const guideSchema = z
  .object({
    market: marketSummarySchema,
    facts: marketFactsSchema,
    settings: marketSettingsSchema,
    sections: z.array(sectionSchema),
    /** Kinds that the market has no section of. */
    missing: z.array(sectionKindSchema),
    abilities: z.object({
      edit: z.boolean(),
      settings: z.boolean(),
      editCalendar: z.boolean(),
      launch: z.boolean(),
    }),
  })
  .meta({ id: 'Guide' });
export type Guide = z.output<typeof guideSchema>;

/** The whole guide in one language, for print and for partners without an account. */
export const printedGuideSchema = z.object({
  market: marketSummarySchema,
  facts: marketFactsSchema,
  language: languageSchema,
  inForceOn: dateSchema,
  sections: z.array(
    z.object({
      id: sectionIdSchema,
      kind: sectionKindSchema,
      text: shownTextSchema,
    }),
  ),
  rules: z.array(ruleSchema),
});
export type PrintedGuide = z.output<typeof printedGuideSchema>;

export const comparisonQuerySchema = z.object({
  from: marketIdSchema,
  to: marketIdSchema,
  language: languageSchema.optional(),
});
/** What changes if we are in `from` and enter `to`. */
export const comparisonSchema = z
  .object({
    from: guideSchema.pick({ market: true, facts: true }),
    to: guideSchema.pick({ market: true, facts: true }),
    /** Facts that differ, by their name in {@link marketFactsSchema}. */
    facts: z.array(
      z.object({ name: z.string(), from: z.string(), to: z.string() }),
    ),
    sections: z.array(
      z.object({
        kind: sectionKindSchema,
        from: shownTextSchema.optional(),
        to: shownTextSchema.optional(),
      }),
    ),
    /** Public holidays a year, and those on the same day. */
    holidays: z.object({
      year: z.number().int(),
      from: z.number().int(),
      to: z.number().int(),
      shared: z.number().int(),
    }),
    /** Rules that hold only in `to`. */
    newRules: z.array(ruleSchema),
    /** Promises whose values differ; absent where no plugin keeps promises. */
    promises: z
      .array(
        z.object({
          subject: z.string(),
          unit: z.string(),
          from: z.number().optional(),
          to: z.number().optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'MarketComparison' });
export type MarketComparison = z.output<typeof comparisonSchema>;

/** What a section of a kind is for, and the questions that it answers: starter content. */
export const sectionTemplateSchema = z.strictObject({
  kind: sectionKindSchema,
  name: bilingualText(100),
  purpose: bilingualText(500),
  questions: z.array(bilingualText(300)).min(1).max(12),
  reviewEveryMonths: z.number().int().min(1).max(36),
  /** Whether every change waits for legal. */
  needsLegal: z.boolean(),
});
export type SectionTemplate = z.output<typeof sectionTemplateSchema>;

/** Markdown with front matter, one text or many one after the other, as the export writes it. */
export const guideImportRequestSchema = z.strictObject({
  /** In UTF-8 not more than 4 MB either, the envelope included: a larger request is a 413. */
  content: z.string().min(1).max(4_000_000),
  note: text(1000),
  dryRun: z.boolean().default(false),
});
/** Each text that differs from what is published waits for its review. */
export const guideImportResultSchema = z.object({
  submitted: z.array(
    z.object({
      sectionId: sectionIdSchema,
      language: languageSchema,
      number: z.number().int().optional(),
    }),
  ),
  unchanged: z.number().int(),
  rejects: z.array(
    z.object({
      line: z.number().int(),
      field: z.string(),
      code: z.string(),
      message: z.string(),
    }),
  ),
});
export type GuideImportResult = z.output<typeof guideImportResultSchema>;
export const localizedNameSchema = localizedText(200);
