import { refusal } from './CalendarError';
import { CalendarIndex, indexOf } from './calendarIndex';
import {
  CountGrounds,
  countGrounds,
  CountLine,
  countLine,
} from './CountResult';
import { DayNumber, toPlainDate } from './plainDate';
import type { WorkingCalendar } from './WorkingCalendar';
import { LocalTime, startOfDay, toLocalTime } from './zonedDays';

/** Whether the day on which a period begins is counted itself. */
export type CountFrom = 'next-day' | 'same-day';

/** What {@link addWorkingDays} needs. */
export interface AddWorkingDaysOptions {
  calendar: WorkingCalendar;
  /** The instant at which the promise was given, ISO 8601 with offset or Z. */
  start: string;
  /** Working days, at least 1. */
  days: number;
  /**
   * `next-day`: the first counted day is the first working day after the day of
   * `start`. `same-day`: the day of `start` is counted when it is a working day.
   */
  countFrom: CountFrom;
  /**
   * `HH:MM` on the market's clocks. What comes in at or after it, or on a day
   * on which nobody works, is taken as come in on the next working day.
   */
  cutOff?: string;
}

/** When a number of working days ends, and why. */
export interface WorkingDaysResult extends CountGrounds {
  /** The instant at which the last day is over: the next day's beginning, exclusive. */
  end: string;
  lastDay: string;
  lines: CountLine[];
}

/** @throws CalendarError with `amount-invalid` unless `amount` is a whole number from 1. */
export function requireAmount(amount: number, field: string): number {
  if (!Number.isSafeInteger(amount) || amount < 1) {
    throw refusal('amount-invalid', field, 'must be a whole number from 1');
  }
  return amount;
}

function toMinutes(cutOff: string): number {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(cutOff);
  if (!parts) {
    throw refusal('cut-off-invalid', 'cutOff', 'must be a time such as 16:30');
  }
  return Number(parts[1]) * 60 + Number(parts[2]);
}

/**
 * Passes the days until the working day whose cut-off has not gone by, and
 * returns that day.
 */
function passUntilAccepted(
  index: CalendarIndex,
  local: LocalTime,
  cutOff: string,
  lines: CountLine[],
): DayNumber {
  let day = local.day;
  if (index.isWorkingDay(day) && local.minutes >= toMinutes(cutOff)) {
    lines.push(countLine(index, day, 'after-cut-off', 0));
    day = index.requireInside(day + 1, 'start');
  }
  while (!index.isWorkingDay(day)) {
    lines.push(countLine(index, day, 'closed', 0));
    day = index.requireInside(day + 1, 'start');
  }
  return day;
}

/**
 * When a promise of `days` working days that was given at `start` ends, with one
 * line for each day on the way. The end is the midnight after the last day in
 * the market's zone.
 *
 * @throws CalendarError with `amount-invalid`, `instant-invalid`,
 *   `cut-off-invalid` or, when the count leaves the span, `outside-calendar`.
 */
export function addWorkingDays(
  options: AddWorkingDaysOptions,
): WorkingDaysResult {
  const { calendar, start, countFrom, cutOff } = options;
  const amount = requireAmount(options.days, 'days');
  const index = indexOf(calendar);
  const local = toLocalTime(start, calendar.timeZone);
  index.requireInside(local.day, 'start');

  const lines: CountLine[] = [];
  if (cutOff !== undefined) toMinutes(cutOff);
  let day =
    cutOff === undefined
      ? local.day
      : passUntilAccepted(index, local, cutOff, lines);
  if (countFrom === 'next-day') {
    lines.push(countLine(index, day, 'start', 0));
    day++;
  }
  for (let count = 0; ; day++) {
    index.requireInside(day, 'days');
    const counted = index.isWorkingDay(day);
    if (counted) count++;
    lines.push(countLine(index, day, counted ? 'counted' : 'closed', count));
    if (count === amount) break;
  }
  return {
    end: startOfDay(day + 1, calendar.timeZone),
    lastDay: toPlainDate(day),
    lines,
    ...countGrounds(index, local.day, day),
  };
}
