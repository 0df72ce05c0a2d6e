import { DateTime } from 'luxon';

const millisecondsOfMinute = 60_000;
const millisecondsOfDay = 86_400_000;

/** The day that it was in each zone in the minute that was asked about last. */
const askedLast = new Map<string, { minute: number; day: string }>();

/**
 * The day that it is in a zone at an instant, as `YYYY-MM-DD`. A list asks for each of its rows, and asking the engine
 * for the clocks of a zone costs more than all else of a row; days begin with a full minute everywhere.
 */
export function dayIn(timeZone: string, instant: Date): string {
  const minute = Math.floor(instant.getTime() / millisecondsOfMinute);
  const known = askedLast.get(timeZone);
  if (known?.minute === minute) return known.day;
  const { year, month, day } = DateTime.fromJSDate(instant, { zone: timeZone });
  const answer = plainDay(year, month, day);
  askedLast.set(timeZone, { minute, day: answer });
  return answer;
}

/** The day so many months later; the 31st of a month becomes the last day of a shorter one. */
export function addMonths(day: string, months: number): string {
  const { year, month, day: dayOfMonth } = parseDay(day).plus({ months });
  return plainDay(year, month, dayOfMonth);
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  const date = new Date(Date.parse(day) + days * millisecondsOfDay);
  return plainDay(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
  );
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
