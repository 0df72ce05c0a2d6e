import type { CalendarDay } from '../CalendarDay';
import type { WorkingCalendar } from '../WorkingCalendar';

/** A row for tests; its id is its kind and date. */
export function testDay(
  date: string,
  kind: CalendarDay['kind'] = 'public-holiday',
  changes: Partial<CalendarDay> = {},
): CalendarDay {
  return {
    id: `${kind}-${date}`,
    date,
    kind,
    name: { en: `${kind} of ${date}` },
    certainty: 'confirmed',
    ...changes,
  };
}

/** A calendar of 2026 with a Saturday and Sunday weekend and no holidays. */
export function testCalendar(
  changes: Partial<WorkingCalendar> = {},
): WorkingCalendar {
  return {
    market: 'de',
    version: 3,
    timeZone: 'Europe/Berlin',
    weekend: [6, 7],
    from: '2026-01-01',
    to: '2026-12-31',
    days: [],
    gaps: [],
    limits: [],
    attributions: [],
    ...changes,
  };
}

/** What a call throws, for looking at its code and fields. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}
