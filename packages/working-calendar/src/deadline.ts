import { z } from 'zod';
import { addWorkingDays, requireAmount } from './addWorkingDays';
import { refusal } from './CalendarError';
import { indexOf } from './calendarIndex';
import { CountGrounds, countGrounds, CountLine } from './CountResult';
import { DayNumber, toPlainDate } from './plainDate';
import { dayRollSchema, rollWithLines } from './rollDay';
import type { WorkingCalendar } from './WorkingCalendar';
import { withoutCompanyClosures } from './withoutCompanyClosures';
import { addHours, addMonths, startOfDay, toLocalTime } from './zonedDays';

/** How a deadline is counted. Rules are dated data of their domain; this is their form. */
export const deadlineRuleSchema = z
  .strictObject({
    unit: z.enum(['working-days', 'calendar-days', 'months', 'hours']),
    amount: z.int().min(1).max(10_000),
    whenLastDayIsHoliday: dayRollSchema.describe(
      "Weekends are meant too. Without effect on 'working-days'.",
    ),
    countFrom: z
      .enum(['next-day', 'same-day'])
      .default('next-day')
      .describe(
        "Whether the day of the event is counted. Without effect on 'months' and 'hours'.",
      ),
    companyClosures: z
      .enum(['close', 'ignore'])
      .describe(
        "Days on which only we are closed do not lengthen the law's deadlines.",
      ),
  })
  .refine(
    rule => rule.unit !== 'hours' || rule.whenLastDayIsHoliday === 'none',
    {
      path: ['whenLastDayIsHoliday'],
      message: "must be 'none' when the unit is hours",
      params: { code: 'hours-cannot-roll' },
    },
  );
export type DeadlineRule = z.infer<typeof deadlineRuleSchema>;

/** When a deadline ends, and why. */
export interface Deadline extends CountGrounds {
  /** The instant from which on it is too late (exclusive). */
  end: string;
  /** The last day in the market's zone. */
  lastDay: string;
  /** The last day before it was moved off a holiday or weekend. */
  nominalLastDay: string;
  /** The days counted, or the closed days from which the last day was moved. */
  lines: CountLine[];
}

function hoursDeadline(options: DeadlineOptions): Deadline {
  const { rule, start, calendar } = options;
  if (rule.whenLastDayIsHoliday !== 'none') {
    throw refusal(
      'hours-cannot-roll',
      'rule.whenLastDayIsHoliday',
      "must be 'none' when the unit is hours",
    );
  }
  const end = addHours(start, rule.amount);
  const lastDay = toPlainDate(toLocalTime(end, calendar.timeZone).day);
  return {
    end,
    lastDay,
    nominalLastDay: lastDay,
    lines: [],
    calendarVersion: calendar.version,
    touchesGap: false,
    gaps: [],
  };
}

function nominalDay(rule: DeadlineRule, startDay: DayNumber): DayNumber {
  if (rule.unit === 'months') return addMonths(startDay, rule.amount);
  return startDay + rule.amount - (rule.countFrom === 'same-day' ? 1 : 0);
}

/** What {@link deadline} needs. */
export interface DeadlineOptions {
  rule: DeadlineRule;
  /** The instant of the event that starts the clock, ISO 8601 with offset or Z. */
  start: string;
  calendar: WorkingCalendar;
}

/**
 * When a deadline ends.
 *
 * - `months`: the day of the event has the number that the last day has, or the
 *   last day is the month's last; the event's day is not counted.
 * - `calendar-days`, `working-days`: counted from the day after the event, or
 *   from its own day with `same-day`.
 * - `hours`: elapsed hours from the event's instant. Article 3(1) lets the first
 *   hour begin later and 3(5) grants at least two working days; both only
 *   lengthen, so the earlier end is given.
 * - A last day on which nobody works is moved as the rule says (Article 3(4)).
 *
 * Articles of Regulation (EEC, Euratom) No 1182/71. Calendars are asked only
 * where the answer depends on them, so a rule that never moves its last day may
 * end outside of the calendar's span.
 *
 * @throws CalendarError with `amount-invalid`, `instant-invalid`,
 *   `hours-cannot-roll` or `outside-calendar`.
 */
export function deadline(options: DeadlineOptions): Deadline {
  const { rule, start } = options;
  requireAmount(rule.amount, 'rule.amount');
  if (rule.unit === 'hours') return hoursDeadline(options);
  const calendar =
    rule.companyClosures === 'ignore'
      ? withoutCompanyClosures(options.calendar)
      : options.calendar;
  if (rule.unit === 'working-days') {
    const result = addWorkingDays({
      calendar,
      start,
      days: rule.amount,
      countFrom: rule.countFrom,
    });
    return { ...result, nominalLastDay: result.lastDay };
  }
  const { timeZone } = calendar;
  const nominal = nominalDay(rule, toLocalTime(start, timeZone).day);
  const nominalLastDay = toPlainDate(nominal);
  if (rule.whenLastDayIsHoliday === 'none') {
    return {
      end: startOfDay(nominal + 1, timeZone),
      lastDay: nominalLastDay,
      nominalLastDay,
      lines: [],
      calendarVersion: calendar.version,
      touchesGap: false,
      gaps: [],
    };
  }
  const index = indexOf(calendar);
  const { day, lines } = rollWithLines(
    index,
    nominal,
    rule.whenLastDayIsHoliday,
  );
  return {
    end: startOfDay(day + 1, timeZone),
    lastDay: toPlainDate(day),
    nominalLastDay,
    lines,
    ...countGrounds(index, Math.min(nominal, day), Math.max(nominal, day)),
  };
}
