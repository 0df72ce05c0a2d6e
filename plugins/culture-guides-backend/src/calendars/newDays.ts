import { invalidField } from '@trust-portal/http-contract';
import { randomUUID } from 'node:crypto';
import { addDays } from '../guides/marketDays';
import { DayContent } from './CalendarContent';

/** The longest span that is added at once, in days. */
const longestSpan = 92;

/**
 * A day, or the same day for every date up to the last one, with ids of their own.
 *
 * @throws InputError when the span is reversed or too long.
 */
export function newDays(
  day: DayContent,
  lastDate = day.date,
): Array<DayContent & { id: string }> {
  if (lastDate < day.date) {
    throw invalidField(
      'body.day.lastDate',
      'span-reversed',
      'lies before the first day',
    );
  }
  const days: Array<DayContent & { id: string }> = [];
  for (let { date } = day; date <= lastDate; date = addDays(date, 1)) {
    if (days.length === longestSpan) {
      throw invalidField(
        'body.day.lastDate',
        'span-too-long',
        `makes a span of more than ${longestSpan} days`,
      );
    }
    days.push({ ...day, date, id: `team-${randomUUID()}` });
  }
  return days;
}
