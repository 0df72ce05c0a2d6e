import type {
  CalendarDay,
  CalendarGap,
  DayKind,
  MarketCalendar,
} from '@trust-portal/plugin-culture-guides-common';
import { addDays, isoWeekday } from './dates';

/** What becomes of a day: nothing is worked, a weekend is worked, or all is as usual. */
export type DayStanding = 'closed' | 'make-up-workday' | 'weekend' | 'ordinary';

const closingKinds: ReadonlySet<DayKind> = new Set([
  'public-holiday',
  'bank-holiday',
  'company-closure',
]);

/** Kinds on which nobody works. */
export function closes(kind: DayKind): boolean {
  return closingKinds.has(kind);
}

/** The rows of a calendar by their date, in the order of the calendar. */
export function daysByDate(
  days: readonly CalendarDay[],
): Map<string, CalendarDay[]> {
  const byDate = new Map<string, CalendarDay[]>();
  for (const day of days) {
    byDate.set(day.date, [...(byDate.get(day.date) ?? []), day]);
  }
  return byDate;
}

/**
 * What the rows of a date make of it.
 *
 * @param days - the rows of this date only
 * @param weekend - ISO weekdays
 */
export function standingOf(
  date: string,
  days: readonly CalendarDay[],
  weekend: readonly number[],
): DayStanding {
  if (days.some(({ kind }) => closes(kind))) return 'closed';
  if (days.some(({ kind }) => kind === 'make-up-workday')) {
    return 'make-up-workday';
  }
  return weekend.includes(isoWeekday(date)) ? 'weekend' : 'ordinary';
}

/** Rows of one occasion on days that follow each other. */
export interface DaySpan {
  from: string;
  to: string;
  days: CalendarDay[];
}

function isSameOccasion(one: CalendarDay, other: CalendarDay): boolean {
  return (
    one.kind === other.kind &&
    one.name.en === other.name.en &&
    one.name.zh === other.name.zh
  );
}

/** Joins rows of the same kind and name whose dates follow each other within a month, in the order of their first day. */
export function toSpans(days: readonly CalendarDay[]): DaySpan[] {
  const spans: DaySpan[] = [];
  const sorted = [...days].sort((one, other) =>
    one.date.localeCompare(other.date),
  );
  for (const day of sorted) {
    const before = spans.find(
      span =>
        addDays(span.to, 1) === day.date &&
        span.to.slice(0, 7) === day.date.slice(0, 7) &&
        isSameOccasion(span.days[0], day),
    );
    if (before) {
      before.to = day.date;
      before.days.push(day);
    } else {
      spans.push({ from: day.date, to: day.date, days: [day] });
    }
  }
  return spans;
}

/** The markets that are closed on each date. */
export function closedMarkets(
  calendars: ReadonlyArray<Pick<MarketCalendar, 'market' | 'days'>>,
): Map<string, string[]> {
  const closed = new Map<string, string[]>();
  for (const { market, days } of calendars) {
    for (const { date, kind } of days) {
      const markets = closed.get(date) ?? [];
      if (closes(kind) && !markets.includes(market)) {
        closed.set(date, [...markets, market]);
      }
    }
  }
  return closed;
}

/** The gaps that touch a span of dates, each cut to it. */
export function gapsWithin<Gap extends CalendarGap>(
  gaps: readonly Gap[],
  from: string,
  to: string,
): Gap[] {
  return gaps
    .filter(gap => gap.from <= to && gap.to >= from)
    .map(gap => ({
      ...gap,
      from: gap.from < from ? from : gap.from,
      to: gap.to > to ? to : gap.to,
    }));
}

/** Gaps in which nothing at all is known, so that empty months must not look like months without holidays. */
export function isUnknown(gap: CalendarGap): boolean {
  return gap.code !== 'holidays-missing';
}

/** One row that differs between two versions of a calendar. */
export interface DayDifference {
  change: 'added' | 'changed' | 'removed';
  before?: CalendarDay;
  after?: CalendarDay;
}

/** What a person sees and edits of a row; who edited it and when is no difference. */
function contentOf(day: CalendarDay): string {
  const { date, kind, name, localName, certainty } = day;
  const { source, impact, promotions } = day;
  return JSON.stringify([
    [date, kind, name.en, name.zh, localName, certainty],
    [source?.title, source?.url, source?.openedOn],
    (['courierStop', 'returnWindow', 'supportHours'] as const).map(part => [
      impact?.[part]?.en,
      impact?.[part]?.zh,
    ]),
    (['customary', 'avoid'] as const).map(part => [
      promotions?.[part]?.en,
      promotions?.[part]?.zh,
    ]),
  ]);
}

/** The rows that came, changed and went between two versions of a calendar, by date. */
export function compareDays(
  before: readonly CalendarDay[],
  after: readonly CalendarDay[],
): DayDifference[] {
  const earlier = new Map(before.map(day => [day.id, day]));
  const later = new Map(after.map(day => [day.id, day]));
  const differences: DayDifference[] = [];
  for (const day of before) {
    if (!later.has(day.id))
      differences.push({ change: 'removed', before: day });
  }
  for (const day of after) {
    const old = earlier.get(day.id);
    if (!old) differences.push({ change: 'added', after: day });
    else if (contentOf(old) !== contentOf(day)) {
      differences.push({ change: 'changed', before: old, after: day });
    }
  }
  const dateOf = ({ before: old, after: now }: DayDifference) =>
    (now ?? old)?.date ?? '';
  return differences.sort((one, other) =>
    dateOf(one).localeCompare(dateOf(other)),
  );
}
