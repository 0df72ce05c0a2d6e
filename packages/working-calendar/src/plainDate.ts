import { z } from 'zod';

const MILLISECONDS_OF_A_DAY = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The number of a day: days since 1970-01-01. Days are plain numbers inside
 * this package, because counting them needs no time zone.
 */
export type DayNumber = number;

/** The number of an ISO date (`2026-02-28`), or undefined when there is no such day. */
export function toDayNumber(date: string): DayNumber | undefined {
  const parts = shape.exec(date);
  if (!parts) return undefined;
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  const day = milliseconds / MILLISECONDS_OF_A_DAY;
  // Engines roll 30 February over to March; such a date does not exist.
  return toPlainDate(day) === date ? day : undefined;
}

/** The ISO date of a day's number. */
export function toPlainDate(day: DayNumber): string {
  return new Date(day * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
}

/** The ISO weekday of a day's number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: DayNumber): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** A day as an ISO date, without time and zone. A day that does not exist is refused. */
export const plainDateSchema = z
  .string()
  .refine(text => toDayNumber(text) !== undefined, {
    message: 'is no day of the calendar; expected a date such as 2026-02-28',
    params: { code: 'day-does-not-exist' },
  });
