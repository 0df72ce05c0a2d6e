import type { MarketSummary } from '@trust-portal/plugin-culture-guides-common';

/** What the table of markets can be sorted by. */
export const marketColumns = [
  'name',
  'sections',
  'translations',
  'reports',
  'reviews',
  'days',
  'launches',
] as const;
export type MarketColumn = (typeof marketColumns)[number];

/** What is most urgent comes first; only names go from A to Z. */
function urgency(market: MarketSummary, column: MarketColumn): number {
  switch (column) {
    case 'sections':
      return market.sections.overdue * 10_000 + market.sections.missing;
    case 'translations':
      return (
        market.translations.behindMajor * 10_000 + market.translations.behind
      );
    case 'reports':
      return market.openReports;
    case 'reviews':
      return market.waitingReviews;
    case 'days':
      return market.nextDays[0]
        ? -Date.parse(market.nextDays[0].date)
        : -Infinity;
    case 'launches':
      return market.launches.reduce((sum, { blockers }) => sum + blockers, 0);
    default:
      return 0;
  }
}

/** The markets in the order of a column; equal ones by name, and those by id. */
export function sortMarkets(
  markets: readonly MarketSummary[],
  options: { by: MarketColumn; reversed: boolean; language: 'en' | 'zh' },
): MarketSummary[] {
  const { by, reversed, language } = options;
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans' : 'en');
  const byName = (one: MarketSummary, other: MarketSummary) =>
    collator.compare(one.name[language], other.name[language]) ||
    one.id.localeCompare(other.id);
  const direction = reversed ? -1 : 1;
  return [...markets].sort((one, other) => {
    if (by === 'name') return direction * byName(one, other);
    const first = urgency(one, by);
    const second = urgency(other, by);
    if (first === second) return byName(one, other);
    return direction * (first > second ? -1 : 1);
  });
}
