import {
  dateSchema,
  instantSchema,
  localizedText,
  noteSchema,
  recordReferenceSchema,
  rowIdSchema,
  text,
  userRefSchema,
  versionSchema,
} from '@trust-portal/record-contracts';
import {
  calendarAttributionSchema,
  calendarGapSchema,
  calendarLimitSchema,
  certaintySchema,
  dayKindSchema,
  dayNameSchema,
  dayReasons,
} from '@trust-portal/working-calendar';
import type {
  CalendarGap,
  Certainty,
  DayKind,
} from '@trust-portal/working-calendar';
import { z } from 'zod';
import { marketIdSchema, sourceSchema } from './common';

// One definition of what a day is: that of the library which counts them.
export { calendarGapSchema, certaintySchema, dayKindSchema };
export type { CalendarGap, Certainty, DayKind };
export const dayKinds = dayKindSchema.options;
export const certainties = certaintySchema.options;

/** What the day means for customers. */
export const dayImpactSchema = z.strictObject({
  courierStop: localizedText(500).optional(),
  returnWindow: localizedText(500).optional(),
  supportHours: localizedText(500).optional(),
});
/** What is customary to offer around the day, and what gives offence. */
export const dayPromotionsSchema = z.strictObject({
  customary: localizedText(1000).optional(),
  avoid: localizedText(1000).optional(),
});

/** A name goes into files that are read line by line, so it is one line. */
const localNameSchema = text(200).refine(
  value => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value),
  {
    message: 'must be one line without control characters',
    params: { code: 'control-characters' },
  },
);

const dayFields = {
  date: dateSchema,
  kind: dayKindSchema,
  name: dayNameSchema,
  /** The name in the market's own language. */
  localName: localNameSchema.optional(),
  certainty: certaintySchema,
  source: sourceSchema.optional(),
  impact: dayImpactSchema.optional(),
  promotions: dayPromotionsSchema.optional(),
};

export const calendarDaySchema = z
  .object({
    ...dayFields,
    /** Stable over versions: calendars of other programs know the day by it. */
    id: z.string().max(120),
    /** Whether the day comes from a library or was written by the team. */
    origin: z.enum(['built-in', 'team']),
    /** Authorities announce the day, so it may still move. */
    mayMove: z.boolean().optional(),
    editedBy: userRefSchema.optional(),
    editedAt: instantSchema.optional(),
  })
  .meta({ id: 'CalendarDay' });
export type CalendarDay = z.output<typeof calendarDaySchema>;

/** Part of a gap of which the team says that its days are all there now. */
const closedGapSchema = calendarGapSchema.extend({ reason: z.string() });

export const calendarSchema = z
  .object({
    market: marketIdSchema,
    version: versionSchema,
    timeZone: z.string(),
    /** ISO weekdays, 1 is Monday. */
    weekend: z.array(z.number().int().min(1).max(7)),
    /** The first and the last day that the calendar knows about. */
    from: dateSchema,
    to: dateSchema,
    days: z.array(calendarDaySchema),
    /** Spans of which the calendar is known to be incomplete. */
    gaps: z.array(calendarGapSchema),
    closedGaps: z.array(closedGapSchema),
    /** What the calendar leaves out or cannot promise for its whole span. */
    limits: z.array(calendarLimitSchema),
    /** Whose data the days were derived from; to be named wherever they are shown. */
    attributions: z.array(calendarAttributionSchema),
    /** Days of the library that the team took out, with the reason. */
    removed: z.array(
      z.object({ id: z.string(), date: dateSchema, reason: z.string() }),
    ),
    editable: z.boolean(),
  })
  .meta({ id: 'MarketCalendar' });
export type MarketCalendar = z.output<typeof calendarSchema>;

export const calendarQuerySchema = z.object({
  /** Only the days of this year. */
  year: z.coerce.number().int().min(1990).max(2100).optional(),
  /** The calendar as it was; the newest when absent. */
  version: z.coerce.number().int().min(1).optional(),
});

/** Every edit is based on a version, makes the next one, and says why. */
const edit = { baseVersion: versionSchema, reason: noteSchema };
export const dayDraftSchema = z.strictObject({
  ...edit,
  day: z.strictObject({
    ...dayFields,
    /** Adds the same day for every date up to this one. */
    lastDate: dateSchema.optional(),
  }),
});
export const dayEditSchema = z.strictObject({
  ...edit,
  day: z
    .strictObject({
      ...dayFields,
      localName: localNameSchema.nullable(),
      source: sourceSchema.nullable(),
      impact: dayImpactSchema.nullable(),
      promotions: dayPromotionsSchema.nullable(),
    })
    .partial(),
});
export const dayRemovalSchema = z.strictObject(edit);
/** Says that the days of a part of a gap are all there now, or takes that back. */
export const gapEditSchema = z.strictObject({
  ...edit,
  ...calendarGapSchema.shape,
  state: z.enum(['closed', 'open']),
});

export const calendarVersionSchema = z.object({
  version: versionSchema,
  reason: z.string(),
  /** How many days came, changed and went. */
  added: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
  by: z.string(),
  at: instantSchema,
  /** SHA-256 of the days of this version. */
  hash: z.string(),
});
export type CalendarVersion = z.output<typeof calendarVersionSchema>;

/**
 * An imported day claims at most that it was announced: only an edit by a person says 'confirmed'. A day that is there
 * already with the same content keeps its certainty.
 */
export const calendarImportRequestSchema = z.strictObject({
  format: z.enum(['csv', 'ics']),
  content: z.string().min(1).max(2_000_000),
  baseVersion: versionSchema,
  reason: noteSchema,
  dryRun: z.boolean().default(false),
});

/** The address of a calendar feed for programs that cannot sign in. It is shown once. */
export const feedSchema = z.object({
  id: rowIdSchema,
  market: marketIdSchema,
  language: z.enum(['en', 'zh']),
  createdAt: instantSchema,
  /** Only in the answer to its making. */
  path: z.string().optional(),
});

export const workingDayRequestSchema = z.strictObject({
  market: marketIdSchema,
  /** When the promise is given. */
  start: instantSchema,
  workingDays: z.number().int().min(1).max(400),
  /** Whether the day on which the promise is given counts. */
  countFrom: z.enum(['next-day', 'same-day']).default('next-day'),
  /** Later than this time of day counts as the next working day, `HH:MM` in the market's zone. */
  cutOff: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 17:00')
    .optional(),
  /** Counts by the calendar as it was; the newest when absent. */
  calendarVersion: versionSchema.optional(),
});
export type WorkingDayRequest = z.input<typeof workingDayRequestSchema>;
/** `before-counting`: the day on which it was given; `after-cut-off`: a working day that came too late to begin on. */
export const workingDayReasons = [
  ...dayReasons,
  'before-counting',
  'after-cut-off',
] as const;
export const workingDayLineSchema = z.object({
  date: dateSchema,
  counts: z.boolean(),
  reason: z.enum(workingDayReasons),
  /** How many working days are counted with this line. */
  count: z.number().int(),
  /** The day of the calendar that decided. */
  name: dayNameSchema.optional(),
  certainty: certaintySchema.optional(),
});
export const workingDayAnswerSchema = z
  .object({
    market: marketIdSchema,
    timeZone: z.string(),
    calendarVersion: versionSchema,
    /** The last day on which the promise is kept. */
    lastDay: dateSchema,
    /** The instant at which that day ends in the market. */
    end: instantSchema,
    lines: z.array(workingDayLineSchema),
    /** Gaps of the calendar that the count runs through: the answer may be wrong there. */
    gaps: z.array(calendarGapSchema),
  })
  .meta({ id: 'WorkingDayAnswer' });
export type WorkingDayAnswer = z.output<typeof workingDayAnswerSchema>;

/** A clock that runs on a calendar keeps what it was computed from. */
export const clockSchema = z.object({
  startedAt: instantSchema,
  workingDays: z.number().int(),
  calendarVersion: versionSchema,
  dueOn: dateSchema,
});
export const calendarReferenceSchema = recordReferenceSchema;
