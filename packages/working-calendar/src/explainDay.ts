import type { CalendarDay } from './CalendarDay';
import { DayReason, indexOf } from './calendarIndex';
import type { WorkingCalendar } from './WorkingCalendar';

/** Why a day is worked or not. */
export interface DayExplanation {
  date: string;
  working: boolean;
  reason: DayReason;
  /** The rows that decided; none for an ordinary day or a plain weekend. */
  decidedBy: CalendarDay[];
  /** All other rows of the day, such as observances or a holiday that was overruled. */
  alsoOnThisDay: CalendarDay[];
}

/**
 * Whether people work in the market on `date` (ISO date).
 *
 * @throws CalendarError with `day-does-not-exist` or `outside-calendar`.
 */
export function isWorkingDay(calendar: WorkingCalendar, date: string): boolean {
  const index = indexOf(calendar);
  return index.isWorkingDay(index.dayOf(date, 'date'));
}

/**
 * Whether people work on `date`, why, and which rows say so. Of several rows the
 * strongest decides: a company closure beats a make-up workday (nobody is there,
 * whatever the market does), that beats holidays and weekends, a public holiday
 * beats a bank holiday, and a holiday on a weekend is given as the holiday.
 * Observances never close a day.
 *
 * @throws CalendarError with `day-does-not-exist` or `outside-calendar`.
 */
export function explainDay(
  calendar: WorkingCalendar,
  date: string,
): DayExplanation {
  const index = indexOf(calendar);
  const day = index.dayOf(date, 'date');
  const decidedBy = index.decidingRows(day);
  return {
    date,
    working: index.isWorkingDay(day),
    reason: index.reasonOf(day),
    decidedBy,
    alsoOnThisDay: index.rowsOf(day).filter(row => !decidedBy.includes(row)),
  };
}
