import { DateTime } from 'luxon';

/** The day that it is in a zone at an instant, as `YYYY-MM-DD`. */
export function dayIn(timeZone: string, instant: Date): string {
  const { year, month, day } = DateTime.fromJSDate(instant, { zone: timeZone });
  return plainDay(year, month, day);
}

/** The day so many months later; the 31st of a month becomes the last day of a shorter one. */
export function addMonths(day: string, months: number): string {
  const { year, month, day: dayOfMonth } = parseDay(day).plus({ months });
  return plainDay(year, month, dayOfMonth);
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  const { year, month, day: dayOfMonth } = parseDay(day).plus({ days });
  return plainDay(year, month, dayOfMonth);
}

function parseDay(day: string): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}

function plainDay(year: number, month: number, day: number): string {
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
}
