import { z } from 'zod';
import { calendarDaySchema } from './CalendarDay';
import { CalendarError, CalendarIssue } from './CalendarError';
import { findCalendarIssues } from './findCalendarIssues';
import { plainDateSchema } from './plainDate';

/**
 * What is not known for a part of the span. Counting over a gap is allowed, and
 * the result says that it touched one.
 */
export const calendarGapSchema = z.strictObject({
  from: plainDateSchema,
  to: plainDateSchema.describe('Inclusive.'),
  code: z.enum([
    'no-holidays-known',
    'holidays-missing',
    'schedule-not-announced',
  ]),
});
export type CalendarGap = z.infer<typeof calendarGapSchema>;

/** What the calendar leaves out or cannot promise for its whole span. */
export const calendarLimitSchema = z.enum([
  'regional-holidays-left-out',
  'religious-days-announced-by-authorities',
]);
export type CalendarLimit = z.infer<typeof calendarLimitSchema>;

/** To be named wherever rows derived from somebody's data are shown or exported. */
export const calendarAttributionSchema = z.strictObject({
  name: z.string().min(1),
  licence: z.string().min(1),
  url: z.url(),
});
export type CalendarAttribution = z.infer<typeof calendarAttributionSchema>;

const shapeSchema = z.strictObject({
  market: z.string().regex(/^[a-z]{2}$/),
  version: z.int().nonnegative(),
  timeZone: z.string().min(1).describe('IANA name, e.g. America/Sao_Paulo.'),
  weekend: z
    .array(z.int().min(1).max(7))
    .describe('ISO weekdays on which nobody works; Monday is 1.'),
  from: plainDateSchema,
  to: plainDateSchema.describe('Inclusive.'),
  days: z.array(calendarDaySchema),
  gaps: z.array(calendarGapSchema),
  limits: z.array(calendarLimitSchema),
  attributions: z.array(calendarAttributionSchema),
});

/**
 * The working calendar of one market for a span of days. Outside the span it
 * knows nothing and refuses to answer. A calendar is never changed in place:
 * an edit makes a new value with a new version.
 */
export type WorkingCalendar = z.infer<typeof shapeSchema>;

/** Checks a {@link WorkingCalendar} and whether its rows agree with each other. */
export const workingCalendarSchema = shapeSchema.superRefine(
  (calendar, context) => {
    for (const issue of findCalendarIssues(calendar)) {
      context.addIssue({
        code: 'custom',
        path: issue.field.split('.'),
        message: issue.message,
        params: { code: issue.code },
      });
    }
  },
);

/**
 * Returns the calendar when its rows agree with each other.
 *
 * @throws CalendarError that names every row that is wrong.
 */
export function checkCalendar(calendar: WorkingCalendar): WorkingCalendar {
  const [first, ...others]: CalendarIssue[] = findCalendarIssues(calendar);
  if (first) throw new CalendarError([first, ...others]);
  return calendar;
}
