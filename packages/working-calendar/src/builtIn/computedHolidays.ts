import Holidays, { HolidaysTypes } from 'date-holidays';
import type { CalendarDay, DayKind } from '../CalendarDay';
import { refusal } from '../CalendarError';
import { toDayNumber, toPlainDate } from '../plainDate';
import type { CalendarAttribution } from '../WorkingCalendar';
import { chineseNameOf } from './chineseNames';
import { slugOf } from '../slugOf';

/**
 * Where computed rows come from. The package calls its data CC BY 3.0 in one
 * place and CC BY-SA 3.0 in another; the stricter one is taken.
 */
export const computedHolidaysAttribution: CalendarAttribution = {
  name: 'date-holidays, Wikipedia',
  licence: 'ISC AND CC-BY-SA-3.0',
  url: 'https://github.com/commenthol/date-holidays',
};

const HOUR = 3_600_000;

const kinds: Record<HolidaysTypes.HolidayType, DayKind> = {
  public: 'public-holiday',
  bank: 'bank-holiday',
  optional: 'observance',
  school: 'observance',
  observance: 'observance',
};

/** Months of the Islamic calendar as the library's rules write them. */
const islamicMonth =
  /\b(Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu)\b/i;

/** Whether authorities announce the day, after the moon was seen, whatever was computed. */
function isMovable(rule: string): boolean {
  return islamicMonth.test(rule);
}

/** The dates that a row of the library covers; a part of a day counts as that day. */
function datesOf(holiday: HolidaysTypes.Holiday): string[] {
  const first = toDayNumber(holiday.date.slice(0, 10));
  if (first === undefined) return [];
  const hours = (holiday.end.getTime() - holiday.start.getTime()) / HOUR;
  // A clock change makes the last day of a span 23 or 25 hours long.
  const count = Math.max(1, Math.round(hours / 24));
  return Array.from({ length: count }, (_, day) => toPlainDate(first + day));
}

/** Half a day off closes no day: people work on it. */
function isPartOfDay(holiday: HolidaysTypes.Holiday): boolean {
  return holiday.end.getTime() - holiday.start.getTime() < 23 * HOUR;
}

function toRows(
  market: string,
  holiday: HolidaysTypes.Holiday,
  local: { language: string; text: string } | undefined,
  baseId: string,
): CalendarDay[] {
  const zh = chineseNameOf(market, holiday.name);
  return datesOf(holiday).map((date, position, dates) => ({
    id: dates.length > 1 ? `${baseId}-day-${position + 1}` : baseId,
    date,
    kind: isPartOfDay(holiday) ? 'observance' : kinds[holiday.type],
    name: zh === undefined ? { en: holiday.name } : { en: holiday.name, zh },
    ...(local && local.text !== holiday.name ? { localName: local } : {}),
    certainty: 'computed',
    source: 'date-holidays',
    ...(isMovable(holiday.rule)
      ? { note: 'announced-by-authorities' as const }
      : {}),
  }));
}

/**
 * Ids are the English name and the year, so that a feast keeps its id when it is
 * moved to another day; a name that comes more than once a year takes the month
 * and day of its computed date too.
 */
function baseIds(
  year: number,
  holidays: readonly HolidaysTypes.Holiday[],
): string[] {
  const slugs = holidays.map(({ name }) => `${slugOf(name)}-${year}`);
  const used = new Set<string>();
  return slugs.map((slug, index) => {
    const twice = slugs.indexOf(slug) !== slugs.lastIndexOf(slug);
    const dated = twice
      ? `${slug}-${holidays[index].date.slice(5, 7)}${holidays[
          index
        ].date.slice(8, 10)}`
      : slug;
    let id = dated;
    for (let copy = 2; used.has(id); copy++) id = `${dated}-${copy}`;
    used.add(id);
    return id;
  });
}

/**
 * The library has two rows for some days, half of it off by one rule and all of it by another: New Year's Eve in American
 * Samoa. Where both become the same row, the second says nothing new.
 */
function withoutRepetitions(days: readonly CalendarDay[]): CalendarDay[] {
  const known = new Set<string>();
  return days.filter(({ date, kind, name }) => {
    const said = JSON.stringify([date, kind, name]);
    return !known.has(said) && known.add(said);
  });
}

/** What the library knows of a market. */
export interface ComputedHolidays {
  days: CalendarDay[];
  /** Whether parts of the country have further holidays, which are left out. */
  leavesOutRegions: boolean;
}

/**
 * The days of a market, or of one of its regions, from January of `fromYear` to
 * December of `toYear`.
 *
 * @throws CalendarError with `region-unknown`.
 */
export function computedHolidays(options: {
  market: string;
  region?: string;
  fromYear: number;
  toYear: number;
}): ComputedHolidays {
  const { market, region, fromYear, toYear } = options;
  const country = market.toUpperCase();
  const native = new Holidays(country);
  const regions = Object.keys(native.getStates(country) ?? {});
  if (region !== undefined && !regions.includes(region)) {
    throw refusal(
      'region-unknown',
      'region',
      `is none of ${regions.join(', ') || 'the regions, for there are none'}`,
    );
  }
  if (region !== undefined) native.init(country, region);
  const english = region
    ? new Holidays(country, region, { languages: ['en'] })
    : new Holidays(country, { languages: ['en'] });
  const localLanguage = native.getLanguages()[0];
  const days: CalendarDay[] = [];
  for (let year = fromYear; year <= toYear; year++) {
    const holidays = english.getHolidays(year) ?? [];
    const localNames = new Map(
      (native.getHolidays(year) ?? []).map(({ date, rule, name }) => [
        `${date} ${rule}`,
        name,
      ]),
    );
    const ids = baseIds(year, holidays);
    holidays.forEach((holiday, index) => {
      const text = localNames.get(`${holiday.date} ${holiday.rule}`);
      const local =
        text && localLanguage && !localLanguage.startsWith('en')
          ? { language: localLanguage, text }
          : undefined;
      days.push(...toRows(market, holiday, local, ids[index]));
    });
  }
  return {
    days: withoutRepetitions(days),
    leavesOutRegions: !region && regions.length > 0,
  };
}
