import { requireAmount } from './addWorkingDays';
import { refusal } from './CalendarError';
import { indexOf } from './calendarIndex';
import {
  CountGrounds,
  countGrounds,
  CountLine,
  countLine,
} from './CountResult';
import { toDayNumber, toPlainDate } from './plainDate';
import type { WorkingCalendar } from './WorkingCalendar';

/**
 * The working days from `from` (inclusive) to `to` (exclusive), both ISO dates.
 * `to` may be the day after the calendar's last.
 *
 * @throws CalendarError with `day-does-not-exist`, `outside-calendar` or, when
 *   `to` lies before `from`, `span-reversed`.
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: string,
  to: string,
): number {
  const index = indexOf(calendar);
  const first = index.dayOf(from, 'from');
  const end = toDayNumber(to);
  if (end === undefined) {
    throw refusal(
      'day-does-not-exist',
      'to',
      `is no day of the calendar: ${to}`,
    );
  }
  if (end < first) {
    throw refusal('span-reversed', 'to', 'lies before the first day');
  }
  if (end > first) index.requireInside(end - 1, 'to');
  return index.countBetween(first, end);
}

/** A day a number of working days before another one. */
export interface SubtractedWorkingDays extends CountGrounds {
  day: string;
  /** From the day nearest to `date` backwards. */
  lines: CountLine[];
}

/**
 * The working day that lies `days` working days before `date`, for example to
 * warn two working days before a deadline. `date` itself is not counted.
 *
 * @throws CalendarError with `amount-invalid`, `day-does-not-exist` or
 *   `outside-calendar`.
 */
export function subtractWorkingDays(options: {
  calendar: WorkingCalendar;
  /** ISO date. */
  date: string;
  /** Working days, at least 1. */
  days: number;
}): SubtractedWorkingDays {
  const amount = requireAmount(options.days, 'days');
  const index = indexOf(options.calendar);
  const start = index.dayOf(options.date, 'date');
  const lines: CountLine[] = [];
  let day = start;
  for (let count = 0; count < amount; ) {
    day = index.requireInside(day - 1, 'days');
    const counted = index.isWorkingDay(day);
    if (counted) count++;
    lines.push(countLine(index, day, counted ? 'counted' : 'closed', count));
  }
  return {
    day: toPlainDate(day),
    lines,
    ...countGrounds(index, day, start),
  };
}
