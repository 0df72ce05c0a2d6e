import { z } from 'zod';
import { calendarDaySchema } from './CalendarDay';
import { CalendarError, CalendarIssue } from './CalendarError';
import { findCalendarIssues } from './findCalendarIssues';
import { plainDateSchema, toDayNumber, toPlainDate } from './plainDate';
import {
  CalendarGap,
  calendarGapSchema,
  WorkingCalendar,
} from './WorkingCalendar';

const reasonSchema = z.string().trim().min(1).max(500);

/** What a market's team changes in a built-in calendar. */
export const calendarOverridesSchema = z.strictObject({
  /** The version that the merged calendar gets. */
  version: z.int().nonnegative(),
  /** Rows that are added, or that replace the row with their id. */
  days: z.array(calendarDaySchema),
  /** Built-in rows that are wrong here, by id. */
  removed: z.array(
    z.strictObject({ id: z.string().min(1), reason: reasonSchema }),
  ),
  /** Parts of gaps that the team has filled. */
  closedGaps: z.array(
    z.strictObject({
      code: calendarGapSchema.shape.code,
      from: plainDateSchema,
      to: plainDateSchema.describe('Inclusive.'),
      reason: reasonSchema,
    }),
  ),
  /** Replaces the weekend, as ISO weekdays. */
  weekend: z.array(z.int().min(1).max(7)).optional(),
});
export type CalendarOverrides = z.infer<typeof calendarOverridesSchema>;

/** A merged calendar, and what of the overrides found nothing to act on. */
export interface MergedCalendar {
  calendar: WorkingCalendar;
  /**
   * Removed ids that the built-in calendar does not have (any more). No error,
   * because an update of the data library may correct a row that a team removed.
   */
  unmatchedRemovals: string[];
}

/** What is left of a gap when a part of it is closed: none, one or two pieces. */
function cutGap(
  gap: CalendarGap,
  closed: CalendarOverrides['closedGaps'][number],
): CalendarGap[] {
  const [gapFrom, gapTo, from, to] = [gap.from, gap.to, closed.from, closed.to]
    .map(toDayNumber)
    .map(day => day ?? Number.NaN);
  const apart = !(from <= gapTo && to >= gapFrom && from <= to);
  if (gap.code !== closed.code || apart) return [gap];
  const rest: CalendarGap[] = [];
  if (from > gapFrom) rest.push({ ...gap, to: toPlainDate(from - 1) });
  if (to < gapTo) rest.push({ ...gap, from: toPlainDate(to + 1) });
  return rest;
}

function findOverrideIssues(overrides: CalendarOverrides): CalendarIssue[] {
  const issues: CalendarIssue[] = [];
  const removed = new Set(overrides.removed.map(({ id }) => id));
  const seen = new Set<string>();
  overrides.days.forEach(({ id }, index) => {
    const field = `days.${index}.id`;
    if (removed.has(id)) {
      issues.push({
        field,
        code: 'day-set-and-removed',
        message: 'is both set and removed',
      });
    }
    if (seen.has(id)) {
      issues.push({
        field,
        code: 'duplicate-day-id',
        message: 'is used twice',
      });
    }
    seen.add(id);
  });
  overrides.closedGaps.forEach(({ from, to }, index) => {
    if (from > to) {
      issues.push({
        field: `closedGaps.${index}.to`,
        code: 'span-reversed',
        message: 'lies before the first day',
      });
    }
  });
  return issues;
}

/** Says which override is wrong instead of which row of the merged calendar. */
function locateIssue(
  issue: CalendarIssue,
  merged: WorkingCalendar,
  overrides: CalendarOverrides,
): CalendarIssue {
  const [list, position, ...rest] = issue.field.split('.');
  if (list !== 'days') return issue;
  const row = overrides.days.indexOf(merged.days[Number(position)]);
  return row < 0
    ? { ...issue, field: `builtIn.${issue.field}` }
    : { ...issue, field: ['days', row, ...rest].join('.') };
}

/**
 * A built-in calendar with a team's changes. A row of the team replaces the row
 * with its id, so a feast that authorities announced for another day keeps its
 * identity in calendar feeds.
 *
 * @throws CalendarError that names each override, or else each row of the merged
 *   calendar, that is wrong.
 */
export function mergeCalendar(
  builtIn: WorkingCalendar,
  overrides: CalendarOverrides,
): MergedCalendar {
  const [first, ...others] = findOverrideIssues(overrides);
  if (first) throw new CalendarError([first, ...others]);

  const days = new Map(builtIn.days.map(day => [day.id, day]));
  const unmatchedRemovals = overrides.removed
    .map(({ id }) => id)
    .filter(id => !days.delete(id));
  for (const day of overrides.days) days.set(day.id, day);

  const calendar: WorkingCalendar = {
    ...builtIn,
    version: overrides.version,
    weekend: overrides.weekend ?? builtIn.weekend,
    days: [...days.values()].sort(
      (left, right) =>
        left.date.localeCompare(right.date) || left.id.localeCompare(right.id),
    ),
    gaps: overrides.closedGaps.reduce<CalendarGap[]>(
      (gaps, closed) => gaps.flatMap(gap => cutGap(gap, closed)),
      builtIn.gaps,
    ),
  };
  const [wrong, ...more] = findCalendarIssues(calendar).map(issue =>
    locateIssue(issue, calendar, overrides),
  );
  if (wrong) throw new CalendarError([wrong, ...more]);
  return { calendar, unmatchedRemovals };
}
