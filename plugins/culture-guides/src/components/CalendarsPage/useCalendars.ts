import { toError } from '@backstage/errors';
import type { MarketCalendar } from '@trust-portal/plugin-culture-guides-common';
import { useLoaded, type Loaded } from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';

/** The calendar of one market, or why it could not be had; the others are shown nevertheless. */
export interface CalendarAnswer {
  market: string;
  calendar?: MarketCalendar;
  error?: Error;
}

/** The calendars of several markets for a year. */
export function useCalendars(
  markets: readonly string[],
  year: number,
): Loaded<CalendarAnswer[]> {
  return useLoaded(
    cultureGuidesApiRef,
    api =>
      Promise.all(
        markets.map(market =>
          api.getCalendar({ params: { market }, query: { year } }).then(
            (calendar): CalendarAnswer => ({ market, calendar }),
            (error: unknown): CalendarAnswer => ({
              market,
              error: toError(error),
            }),
          ),
        ),
      ),
    [markets.join(), year],
  );
}
