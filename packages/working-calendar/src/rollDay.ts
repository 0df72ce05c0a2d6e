import { z } from 'zod';
import { CalendarIndex, indexOf } from './calendarIndex';
import { CountLine, countLine } from './CountResult';
import { DayNumber, toPlainDate } from './plainDate';
import type { WorkingCalendar } from './WorkingCalendar';

/** What happens to a last day on which nobody works. */
export const dayRollSchema = z.enum([
  'next-working-day',
  'previous-working-day',
  'none',
]);
export type DayRoll = z.infer<typeof dayRollSchema>;

/** Rolls a day's number and explains each day that it leaves behind. */
export function rollWithLines(
  index: CalendarIndex,
  day: DayNumber,
  roll: Exclude<DayRoll, 'none'>,
): { day: DayNumber; lines: CountLine[] } {
  const step = roll === 'next-working-day' ? 1 : -1;
  const lines: CountLine[] = [];
  let rolled = index.requireInside(day, 'date');
  while (!index.isWorkingDay(rolled)) {
    lines.push(countLine(index, rolled, 'closed', 0));
    rolled = index.requireInside(rolled + step, 'date');
  }
  return { day: rolled, lines };
}

/**
 * The day itself when people work on it, else the nearest working day in the
 * given direction. With `none` a day never moves.
 *
 * @throws CalendarError with `day-does-not-exist` or `outside-calendar`.
 */
export function rollDay(
  calendar: WorkingCalendar,
  date: string,
  roll: DayRoll,
): string {
  const index = indexOf(calendar);
  const day = index.dayOf(date, 'date');
  return roll === 'none'
    ? date
    : toPlainDate(rollWithLines(index, day, roll).day);
}
