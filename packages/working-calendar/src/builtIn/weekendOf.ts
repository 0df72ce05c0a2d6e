import { refusal } from '../CalendarError';

interface WeekInfo {
  weekend: number[];
}

/** The two forms of the same fact: engines moved from a getter to a method. */
interface LocaleWithWeek {
  getWeekInfo?: () => WeekInfo;
  weekInfo?: WeekInfo;
}

/** The weekend that a locale object knows, whichever form its engine has. */
export function readWeekend(locale: LocaleWithWeek): number[] | undefined {
  const week = locale.getWeekInfo ? locale.getWeekInfo() : locale.weekInfo;
  return week && [...week.weekend];
}

/**
 * The weekend of a market as ISO weekdays (Monday is 1), from CLDR through Intl.
 * India's is the Sunday alone; a team whose offices close on Saturdays too says
 * so in its overrides.
 *
 * @throws CalendarError with `week-data-missing` on an engine without week data.
 */
export function weekendOf(market: string): number[] {
  const weekend = readWeekend(
    new Intl.Locale(`und-${market.toUpperCase()}`) as Intl.Locale &
      LocaleWithWeek,
  );
  if (!weekend) {
    throw refusal(
      'week-data-missing',
      'market',
      'this JavaScript engine has no week data',
    );
  }
  return weekend;
}
