import { getDayDetail } from 'chinese-days';
import type { CalendarDay } from '../CalendarDay';
import { addCalendarDays } from '../calendarArithmetic';
import type { CalendarAttribution, CalendarGap } from '../WorkingCalendar';
import { slugOf } from '../slugOf';
import { yearGaps } from './yearGaps';

/** Where the rows of China come from. */
export const chineseScheduleAttribution: CalendarAttribution = {
  name: 'chinese-days',
  licence: 'MIT',
  url: 'https://github.com/vsme/chinese-days',
};

/** A day that the State Council's schedule names, for example `Spring Festival,春节,4`. */
function scheduledName(date: string): { en: string; zh: string } | undefined {
  const [en, zh] = getDayDetail(date).name.split(',');
  return zh === undefined ? undefined : { en, zh };
}

/** National Day is a holiday in every schedule, so a year without it has none yet. */
function hasSchedule(year: number): boolean {
  return scheduledName(`${year}-10-01`) !== undefined;
}

function toRow(date: string): CalendarDay | undefined {
  const name = scheduledName(date);
  if (!name) return undefined;
  const id = `${slugOf(name.en)}-${date}`;
  const common = {
    date,
    certainty: 'announced',
    source: 'chinese-days',
  } as const;
  return getDayDetail(date).work
    ? {
        ...common,
        id: `${id}-make-up`,
        kind: 'make-up-workday',
        name: {
          en: `Workday in exchange for ${name.en}`,
          zh: `${name.zh}调休上班`,
        },
      }
    : { ...common, id, kind: 'public-holiday', name };
}

/**
 * China's holidays and make-up workdays as the State Council announced them.
 * They cannot be computed: a year without a schedule is a gap. The schedule of a
 * year can also name days at the end of the year before.
 */
export function chineseSchedule(
  fromYear: number,
  toYear: number,
): { days: CalendarDay[]; gaps: CalendarGap[] } {
  const days: CalendarDay[] = [];
  for (let year = fromYear; year <= toYear; year++) {
    for (
      let date = `${year}-01-01`;
      date <= `${year}-12-31`;
      date = addCalendarDays(date, 1)
    ) {
      const row = toRow(date);
      if (row) days.push(row);
    }
  }
  const gaps = yearGaps({
    fromYear,
    toYear,
    code: 'schedule-not-announced',
    isMissing: year => !hasSchedule(year),
  });
  return { days, gaps };
}
