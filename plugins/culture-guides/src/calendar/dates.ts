import { DateTime } from 'luxon';

const dayLength = 86_400_000;

function toTime(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The plain date that lies a number of days after another one. */
export function addDays(date: string, days: number): string {
  return new Date(toTime(date) + days * dayLength).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function isoWeekday(date: string): number {
  return new Date(toTime(date)).getUTCDay() || 7;
}

/** How many days lie between two plain dates; negative when the second one comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / dayLength);
}

/** The plain date that a zone has at an instant. */
export function dayInZone(timeZone: string, at: Date = new Date()): string {
  const local = DateTime.fromJSDate(at).setZone(timeZone);
  return local.toISODate() ?? at.toISOString().slice(0, 10);
}

/** A month such as `2026-02` from its year and number. */
export function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The months of a year, from `2026-01` to `2026-12`. */
export function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1));
}

/** The ISO weekdays in the order of a week that begins with one of them. */
export function weekdaysFrom(firstDay: number): number[] {
  return Array.from(
    { length: 7 },
    (_, index) => ((firstDay - 1 + index) % 7) + 1,
  );
}

/**
 * The days of a month in rows of a week each.
 *
 * @param month - such as `2026-02`
 * @param firstDay - the ISO weekday that begins a week
 * @returns rows of seven; undefined where the day belongs to another month
 */
export function weeksOf(
  month: string,
  firstDay: number,
): Array<Array<string | undefined>> {
  const first = `${month}-01`;
  const lead = (isoWeekday(first) - firstDay + 7) % 7;
  const weeks: Array<Array<string | undefined>> = [];
  for (
    let offset = -lead;
    offset <= 0 || addDays(first, offset).startsWith(month);
    offset += 7
  ) {
    weeks.push(weekFrom(addDays(first, offset), month));
  }
  return weeks;
}

function weekFrom(start: string, month: string): Array<string | undefined> {
  return Array.from({ length: 7 }, (_, index) => addDays(start, index)).map(
    day => (day.startsWith(month) ? day : undefined),
  );
}

/** What engines know of a region's week: a method in newer ones, a property in older ones. */
interface RegionalWeek {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** The ISO weekday with which weeks begin in a market; Monday (ISO 8601) where the browser does not know. */
export function firstDayOfWeek(market: string): number {
  try {
    const locale: Intl.Locale & RegionalWeek = new Intl.Locale(
      `und-${market.toUpperCase()}`,
    );
    return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
  } catch {
    // No region has this name.
    return 1;
  }
}
