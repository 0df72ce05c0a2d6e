import type {
  CalendarDay,
  MarketSummary,
} from '@trust-portal/plugin-culture-guides-common';

/** The first coming holiday of each market that has one in sight, the soonest first; markets of one day by their id. */
export function nextHolidays<
  Market extends Pick<MarketSummary, 'id' | 'nextDays'>,
>(markets: readonly Market[]): Array<{ market: Market; day: CalendarDay }> {
  return markets
    .flatMap(market => {
      const [day] = [...market.nextDays].sort((one, other) =>
        one.date.localeCompare(other.date),
      );
      return day ? [{ market, day }] : [];
    })
    .sort((one, other) =>
      `${one.day.date} ${one.market.id}`.localeCompare(
        `${other.day.date} ${other.market.id}`,
      ),
    );
}
