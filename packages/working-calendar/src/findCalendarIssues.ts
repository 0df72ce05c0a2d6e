import type { CalendarIssue } from './CalendarError';
import type { CalendarDay } from './CalendarDay';
import { DayNumber, toDayNumber } from './plainDate';
import type { WorkingCalendar } from './WorkingCalendar';
import { isTimeZone } from './zonedDays';

const closing: ReadonlySet<string> = new Set([
  'public-holiday',
  'bank-holiday',
]);

type Span = { from: DayNumber; to: DayNumber };

/** Whether a row closes its day for everybody in the market. */
export function isHoliday(day: Pick<CalendarDay, 'kind'>): boolean {
  return closing.has(day.kind);
}

function findSpanIssues(
  value: { from: string; to: string },
  prefix: string,
): { issues: CalendarIssue[]; span?: Span } {
  const issues: CalendarIssue[] = [];
  const [from, to] = (['from', 'to'] as const).map(end => {
    const day = toDayNumber(value[end]);
    if (day === undefined) {
      issues.push({
        field: `${prefix}${end}`,
        code: 'day-does-not-exist',
        message: `is no day of the calendar: ${value[end]}`,
      });
    }
    return day;
  });
  if (from === undefined || to === undefined) return { issues };
  if (from > to) {
    issues.push({
      field: `${prefix}to`,
      code: 'span-reversed',
      message: 'lies before the first day',
    });
    return { issues };
  }
  return { issues, span: { from, to } };
}

function findDayIssues(
  days: readonly CalendarDay[],
  span: Span | undefined,
): CalendarIssue[] {
  const issues: CalendarIssue[] = [];
  const ids = new Set<string>();
  const meanings = new Set<string>();
  const holidays = new Set(days.filter(isHoliday).map(day => day.date));
  days.forEach((day, index) => {
    const add = (field: string, code: CalendarIssue['code'], message: string) =>
      issues.push({ field: `days.${index}.${field}`, code, message });
    const number = toDayNumber(day.date);
    if (number === undefined) {
      add(
        'date',
        'day-does-not-exist',
        `is no day of the calendar: ${day.date}`,
      );
    } else if (span && (number < span.from || number > span.to)) {
      add('date', 'outside-span', 'lies outside the span of the calendar');
    }
    if (ids.has(day.id)) add('id', 'duplicate-day-id', 'is used twice');
    ids.add(day.id);
    const meaning = JSON.stringify([
      day.date,
      day.kind,
      day.name.en ?? '',
      day.name.zh ?? '',
    ]);
    if (meanings.has(meaning)) {
      add('date', 'duplicate-day', 'has the same row twice');
    }
    meanings.add(meaning);
    if (day.kind === 'make-up-workday' && holidays.has(day.date)) {
      add(
        'kind',
        'make-up-workday-is-holiday',
        'makes a workday of a day that another row makes a holiday',
      );
    }
  });
  return issues;
}

/**
 * Everything in which a calendar contradicts itself: days that do not exist or
 * lie outside its span, rows that are there twice, workdays that are holidays.
 */
export function findCalendarIssues(calendar: WorkingCalendar): CalendarIssue[] {
  const issues: CalendarIssue[] = [];
  const { issues: spanIssues, span } = findSpanIssues(calendar, '');
  issues.push(...spanIssues, ...findDayIssues(calendar.days, span));
  if (new Set(calendar.weekend).size >= 7) {
    issues.push({
      field: 'weekend',
      code: 'no-working-day-in-week',
      message: 'leaves no day of the week to work',
    });
  }
  if (!isTimeZone(calendar.timeZone)) {
    issues.push({
      field: 'timeZone',
      code: 'time-zone-unknown',
      message: `is no known time zone: ${calendar.timeZone}`,
    });
  }
  calendar.gaps.forEach((gap, index) =>
    issues.push(...findSpanIssues(gap, `gaps.${index}.`).issues),
  );
  return issues;
}
