import type { CalendarDay } from '../CalendarDay';
import { refusal } from '../CalendarError';
import {
  CalendarGap,
  CalendarLimit,
  checkCalendar,
  WorkingCalendar,
} from '../WorkingCalendar';
import { chineseSchedule, chineseScheduleAttribution } from './chineseSchedule';
import {
  computedHolidays,
  computedHolidaysAttribution,
} from './computedHolidays';
import { weekendOf } from './weekendOf';
import { yearGaps } from './yearGaps';

/** What {@link builtInCalendar} needs. */
export interface BuiltInCalendarOptions {
  /** ISO alpha-2, lower case. */
  market: string;
  /** IANA name; a market with several zones chooses, so it is never guessed. */
  timeZone: string;
  /**
   * A part of the country as the library names it, such as `ENG` of `gb` or `BY`
   * of `de`; without it only the days that the whole country keeps are known.
   */
  region?: string;
  fromYear: number;
  /** Inclusive; at most 50 years after `fromYear`. */
  toYear: number;
}

const EARLIEST_YEAR = 1970;
const LATEST_YEAR = 2199;
const MOST_YEARS = 51;

/**
 * Markets for which the data library was found to lack many holidays, so that
 * its rows are no full year: the Indian government's list of 2026 has 17
 * gazetted holidays where the library has 6 (niepvd.nic.in, 'Gazetted Holiday
 * 2026').
 */
const marketsWithMissingHolidays: ReadonlySet<string> = new Set(['in']);

function requireYears({ fromYear, toYear }: BuiltInCalendarOptions): void {
  for (const [field, year] of Object.entries({ fromYear, toYear })) {
    if (
      !Number.isSafeInteger(year) ||
      year < EARLIEST_YEAR ||
      year > LATEST_YEAR
    ) {
      throw refusal(
        'outside-calendar',
        field,
        `must be a year from ${EARLIEST_YEAR} to ${LATEST_YEAR}`,
      );
    }
  }
  if (toYear < fromYear) {
    throw refusal('span-reversed', 'toYear', 'lies before the first year');
  }
  if (toYear - fromYear >= MOST_YEARS) {
    throw refusal(
      'span-too-long',
      'toYear',
      `makes a calendar of more than ${MOST_YEARS} years`,
    );
  }
}

/** A year in which no row closes a working day is unknown, not free of holidays. */
function emptyYears(
  days: readonly CalendarDay[],
  { fromYear, toYear }: BuiltInCalendarOptions,
): CalendarGap[] {
  const known = new Set(
    days
      .filter(({ kind }) => kind !== 'observance')
      .map(({ date }) => date.slice(0, 4)),
  );
  return yearGaps({
    fromYear,
    toYear,
    code: 'no-holidays-known',
    isMissing: year => !known.has(String(year)),
  });
}

function scheduledParts(options: BuiltInCalendarOptions) {
  const { region, fromYear, toYear } = options;
  if (region !== undefined) {
    throw refusal('region-unknown', 'region', "cannot be chosen within 'cn'");
  }
  return {
    ...chineseSchedule(fromYear, toYear),
    limits: [],
    attributions: [chineseScheduleAttribution],
  };
}

function computedParts(options: BuiltInCalendarOptions) {
  const { market, fromYear, toYear } = options;
  const { days, leavesOutRegions } = computedHolidays(options);
  const gaps = emptyYears(days, options);
  if (marketsWithMissingHolidays.has(market)) {
    gaps.push({
      from: `${fromYear}-01-01`,
      to: `${toYear}-12-31`,
      code: 'holidays-missing',
    });
  }
  const limits: CalendarLimit[] = [];
  if (leavesOutRegions) limits.push('regional-holidays-left-out');
  if (days.some(({ note }) => note === 'announced-by-authorities')) {
    limits.push('religious-days-announced-by-authorities');
  }
  return { days, gaps, limits, attributions: [computedHolidaysAttribution] };
}

/**
 * The calendar of a market as far as the data libraries know it, version 0.
 * Rows are derived data: `attributions` goes wherever they are shown. For China
 * the announced schedule is taken and `date-holidays` is not asked, because it
 * calls days public that are none. What is not known is a gap.
 *
 * Costs some milliseconds per year; keep the result.
 *
 * @throws CalendarError with `outside-calendar`, `span-reversed` or
 *   `span-too-long` for years that cannot be, `region-unknown` or
 *   `time-zone-unknown`.
 */
export function builtInCalendar(
  options: BuiltInCalendarOptions,
): WorkingCalendar {
  requireYears(options);
  const { market, timeZone, fromYear, toYear } = options;
  const parts =
    market === 'cn' ? scheduledParts(options) : computedParts(options);
  const from = `${fromYear}-01-01`;
  const to = `${toYear}-12-31`;
  return checkCalendar({
    ...parts,
    market,
    version: 0,
    timeZone,
    weekend: weekendOf(market),
    from,
    to,
    // The last feast of a year can reach into the next one, beyond the span.
    days: parts.days
      .filter(({ date }) => date >= from && date <= to)
      .sort(
        (left, right) =>
          left.date.localeCompare(right.date) ||
          left.id.localeCompare(right.id),
      ),
  });
}
