import {
  CalendarDay,
  DoAndDontRule,
  MarketComparison,
  MarketFacts,
  MarketSummary,
  SectionKind,
  sectionKinds,
} from '@trust-portal/plugin-culture-guides-common';
import { compareFacts } from '../guides/compareFacts';
import { ComparedPromise, comparePromises } from '../guides/comparePromises';
import { ReadSection } from './GuideTexts';

/** What is known of one side of a comparison. */
export interface ComparisonSources {
  market: MarketSummary;
  facts: MarketFacts;
  /** The day that it is there. */
  day: string;
  sections: readonly ReadSection[];
  /** The approved ones. */
  rules: readonly DoAndDontRule[];
  /** Of its calendar. */
  days: readonly CalendarDay[];
  /** Undefined where promises are not known. */
  promises?: readonly ComparedPromise[];
}

/** What changes if one is in `from` and enters `to`. */
export function compareMarkets(
  from: ComparisonSources,
  to: ComparisonSources,
): MarketComparison {
  const textOf = (sections: readonly ReadSection[], kind: SectionKind) =>
    sections.find(section => section.kind === kind)?.text;
  const saidBefore = new Set(from.rules.map(meaningOf));
  return {
    from: { market: from.market, facts: from.facts },
    to: { market: to.market, facts: to.facts },
    facts: compareFacts(from.facts, to.facts),
    sections: sectionKinds.map(kind => ({
      kind,
      from: textOf(from.sections, kind),
      to: textOf(to.sections, kind),
    })),
    holidays: compareHolidays(from.days, to.days, Number(to.day.slice(0, 4))),
    newRules: to.rules.filter(rule => !saidBefore.has(meaningOf(rule))),
    promises:
      from.promises && to.promises
        ? comparePromises(from.promises, to.promises)
        : undefined,
  };
}

/** A rule asks for the same wherever it holds. */
function meaningOf({ language, say, avoid }: DoAndDontRule): string {
  return JSON.stringify([language, say, avoid]);
}

/** Counts days and not names: Christmas has two names and is one day. */
function compareHolidays(
  from: readonly CalendarDay[],
  to: readonly CalendarDay[],
  year: number,
): MarketComparison['holidays'] {
  const datesOf = (days: readonly CalendarDay[]) =>
    new Set(
      days
        .filter(
          ({ kind, date }) =>
            kind === 'public-holiday' && date.startsWith(`${year}-`),
        )
        .map(({ date }) => date),
    );
  const [before, after] = [datesOf(from), datesOf(to)];
  return {
    year,
    from: before.size,
    to: after.size,
    shared: [...after].filter(date => before.has(date)).length,
  };
}
