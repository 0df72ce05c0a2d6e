import type { CalendarDay, Certainty } from './CalendarDay';
import type { CalendarIndex, DayReason } from './calendarIndex';
import type { DayNumber } from './plainDate';
import type { CalendarGap } from './WorkingCalendar';

/** What a day did to the count. */
export type CountStep =
  /** The day on which the period begins; it is not counted. */
  | 'start'
  /** A working day whose cut-off had passed; it counts as if nothing had come in. */
  | 'after-cut-off'
  | 'counted'
  /** Nobody works, so the day is passed over. */
  | 'closed';

/** One day that a count passed, in order. */
export interface CountLine {
  date: string;
  step: CountStep;
  reason: DayReason;
  /** Days counted so far, this one included. */
  count: number;
  /** The rows that decided about the day. */
  decidedBy: CalendarDay[];
}

/** On what a result rests; to be stored beside it. */
export interface CountGrounds {
  calendarVersion: number;
  /** Whether a day on the way lies in a gap of the calendar. */
  touchesGap: boolean;
  gaps: CalendarGap[];
  /** The least sure row that decided a day; undefined when only weekends did. */
  leastCertainty?: Certainty;
}

/** One line of the explanation. */
export function countLine(
  index: CalendarIndex,
  day: DayNumber,
  step: CountStep,
  count: number,
): CountLine {
  return {
    date: index.dateOf(day),
    step,
    reason: index.reasonOf(day),
    count,
    decidedBy: index.decidingRows(day),
  };
}

/** The grounds of a result that looked at the days from `from` to `to`. */
export function countGrounds(
  index: CalendarIndex,
  from: DayNumber,
  to: DayNumber,
): CountGrounds {
  const gaps = index.gapsBetween(from, to);
  return {
    calendarVersion: index.calendar.version,
    touchesGap: gaps.length > 0,
    gaps,
    leastCertainty: index.leastCertainty(from, to),
  };
}
