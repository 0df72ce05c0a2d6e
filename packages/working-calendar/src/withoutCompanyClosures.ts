import type { WorkingCalendar } from './WorkingCalendar';

const stripped = new WeakMap<WorkingCalendar, WorkingCalendar>();

/**
 * The calendar as the law sees it: a day on which only our company is closed is
 * whatever it would be without us. The same value is returned each time, so that
 * its index is built once.
 */
export function withoutCompanyClosures(
  calendar: WorkingCalendar,
): WorkingCalendar {
  const known = stripped.get(calendar);
  if (known) return known;
  const days = calendar.days.filter(({ kind }) => kind !== 'company-closure');
  const result =
    days.length === calendar.days.length ? calendar : { ...calendar, days };
  stripped.set(calendar, result);
  return result;
}
