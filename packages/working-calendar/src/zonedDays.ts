import { Temporal } from 'temporal-polyfill';
import { refusal } from './CalendarError';
import { DayNumber, toDayNumber, toPlainDate } from './plainDate';

/** Whether the engine knows the IANA time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** An instant as the clocks of a zone show it. */
export interface LocalTime {
  day: DayNumber;
  /** Minutes since 00:00 as the clock shows them, also on days with a clock change. */
  minutes: number;
}

function toInstant(instant: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(instant);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refusal(
      'instant-invalid',
      'start',
      'must be an instant such as 2026-02-28T09:30:00Z',
    );
  }
}

/** The portal writes instants with milliseconds, so they also sort as texts. */
function toText(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toISOString();
}

/**
 * What the clocks in `timeZone` show at `instant` (ISO 8601 with offset or Z).
 *
 * @throws CalendarError with `instant-invalid`.
 */
export function toLocalTime(instant: string, timeZone: string): LocalTime {
  const zoned = toInstant(instant).toZonedDateTimeISO(timeZone);
  const day = toDayNumber(zoned.toPlainDate().toString());
  if (day === undefined) {
    throw refusal(
      'instant-invalid',
      'start',
      'lies outside the years 0 to 9999',
    );
  }
  return { day, minutes: zoned.hour * 60 + zoned.minute };
}

/**
 * The instant at which a day begins in `timeZone`. Where clocks skip midnight
 * this is the first instant that exists; where midnight comes twice, the first.
 */
export function startOfDay(day: DayNumber, timeZone: string): string {
  const start = Temporal.PlainDate.from(toPlainDate(day))
    .toZonedDateTime(timeZone)
    .toInstant();
  return toText(start);
}

/** The instant `hours` elapsed hours later; clock changes do not matter to it. */
export function addHours(instant: string, hours: number): string {
  return toText(toInstant(instant).add({ hours }));
}

/** The day `months` calendar months later, or that month's last day when it is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const result = Temporal.PlainDate.from(toPlainDate(day)).add(
    { months },
    { overflow: 'constrain' },
  );
  const number = toDayNumber(result.toString());
  if (number === undefined) {
    throw refusal('amount-invalid', 'amount', 'leads beyond the year 9999');
  }
  return number;
}
