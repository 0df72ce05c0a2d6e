import { refusal } from './CalendarError';
import { toDayNumber, toPlainDate } from './plainDate';
import { addMonths } from './zonedDays';

function requireWhole(amount: number): number {
  // More would leave what dates of engines can hold before the result is looked at.
  if (!Number.isSafeInteger(amount) || Math.abs(amount) > 200_000) {
    throw refusal('amount-invalid', 'amount', 'must be a whole number');
  }
  return amount;
}

function requireDay(date: string): number {
  const day = toDayNumber(date);
  if (day === undefined) {
    throw refusal(
      'day-does-not-exist',
      'date',
      `is no day of the calendar: ${date}`,
    );
  }
  return day;
}

function requireWritable(date: string): string {
  if (toDayNumber(date) === undefined) {
    throw refusal('amount-invalid', 'amount', 'leads beyond the year 9999');
  }
  return date;
}

/**
 * The ISO date `days` calendar days later (earlier when negative).
 *
 * @throws CalendarError with `day-does-not-exist` or `amount-invalid`.
 */
export function addCalendarDays(date: string, days: number): string {
  return requireWritable(toPlainDate(requireDay(date) + requireWhole(days)));
}

/**
 * The day with the same number `months` months later, or the last day of that
 * month when it has no such day: 31 January and one month is 28 or 29 February.
 *
 * Source: Regulation (EEC, Euratom) No 1182/71, Article 3(2)(c).
 *
 * @throws CalendarError with `day-does-not-exist` or `amount-invalid`.
 */
export function addCalendarMonths(date: string, months: number): string {
  return toPlainDate(addMonths(requireDay(date), requireWhole(months)));
}
