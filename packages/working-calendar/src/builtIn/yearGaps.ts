import type { CalendarGap } from '../WorkingCalendar';

/** Gaps of whole years; years that follow each other make one gap. */
export function yearGaps(options: {
  fromYear: number;
  /** Inclusive. */
  toYear: number;
  code: CalendarGap['code'];
  isMissing: (year: number) => boolean;
}): CalendarGap[] {
  const gaps: CalendarGap[] = [];
  for (let year = options.fromYear; year <= options.toYear; year++) {
    if (!options.isMissing(year)) continue;
    const last = gaps[gaps.length - 1];
    const to = `${year}-12-31`;
    if (last?.to === `${year - 1}-12-31`) last.to = to;
    else gaps.push({ from: `${year}-01-01`, to, code: options.code });
  }
  return gaps;
}
