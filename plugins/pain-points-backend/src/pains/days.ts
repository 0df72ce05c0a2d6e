import { DateTime } from 'luxon';

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** The day of an instant as a plain date, `YYYY-MM-DD`, in UTC unless a zone is named. */
export function dayOf(instant: string | Date, zone = 'utc'): string {
  const iso = typeof instant === 'string' ? instant : instant.toISOString();
  // Each request asks for days in UTC, and an instant is written in UTC: it begins with its day.
  return zone === 'utc' && iso.endsWith('Z')
    ? iso.slice(0, 10)
    : (DateTime.fromISO(iso, { zone }).toISODate() as string);
}

/** A plain date so many days later; earlier with a negative number. */
export function addDays(day: string, days: number): string {
  const moved = new Date(Date.parse(day) + days * dayInMilliseconds);
  return moved.toISOString().slice(0, 10);
}

/** The last months up to the one of `day`, oldest first, as `YYYY-MM`. */
export function lastMonths(day: string, count: number): string[] {
  const last = new Date(day);
  return Array.from({ length: count }, (_, index) =>
    new Date(
      Date.UTC(
        last.getUTCFullYear(),
        last.getUTCMonth() - (count - 1 - index),
        1,
      ),
    )
      .toISOString()
      .slice(0, 7),
  );
}

/** Monday and Sunday of the week that a day lies in (ISO 8601). */
export function weekOf(day: string): { from: string; to: string } {
  const monday = DateTime.fromISO(day, { zone: 'utc' }).startOf('week');
  return {
    from: monday.toISODate() as string,
    to: monday.plus({ days: 6 }).toISODate() as string,
  };
}

/** The day that it is already, in the zone where days begin first (UTC+14): no honest date lies behind it. */
export function latestDayOnEarth(now: Date): string {
  return dayOf(now, 'Etc/GMT-14');
}

/** The day that it still is where days end last (UTC-12). */
export function earliestDayOnEarth(now: string | Date): string {
  return dayOf(now, 'Etc/GMT+12');
}
