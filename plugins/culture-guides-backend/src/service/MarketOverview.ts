import {
  CalendarDay,
  CalendarGap,
  LaunchSummary,
  MarketSummary,
  sectionKinds,
} from '@trust-portal/plugin-culture-guides-common';
import { Market } from '@trust-portal/portal-vocabulary';
import {
  countOpenReports,
  countReviewsUntil,
  countTexts,
  countWaiting,
  TextCounts,
} from '../database/marketCounts';
import { MarketSettingsStore } from '../database/MarketSettingsStore';
import { addDays } from '../guides/marketDays';
import { dueSoonDays, reviewStandingOf } from '../guides/reviewRhythm';
import { todayIn } from './findSection';
import { GuideContext } from './GuideContext';

/** What the overview shows of a calendar. */
export interface OverviewCalendar {
  /** In the order of their dates. */
  days: readonly CalendarDay[];
  gaps: readonly CalendarGap[];
}

/** What other parts of the guides know of markets; each answers for all markets at once. */
export interface MarketNeighbours {
  /** The newest calendars; markets without one are left out. */
  calendars(
    markets: readonly string[],
  ): Promise<ReadonlyMap<string, OverviewCalendar>>;
  /** Launches that are still prepared, the next one first. */
  openLaunches(
    markets: readonly string[],
  ): Promise<ReadonlyMap<string, LaunchSummary[]>>;
}

/** So many of the next days are shown of a market. */
const shownDays = 3;
/** And so many of its launches. */
const shownLaunches = 5;
/** A gap matters to the overview while it lies within so many days. */
const gapHorizonDays = 365;

const noTexts: TextCounts = {
  published: 0,
  current: 0,
  behind: 0,
  behindMajor: 0,
  missing: 0,
  unverifiedClaims: 0,
};

/** Counts what the overview shows of markets, with one query for each kind of count and for all markets together. */
export class MarketOverview {
  readonly #context: Pick<
    GuideContext,
    'knex' | 'vocabulary' | 'clock' | 'recent'
  >;
  readonly #neighbours: MarketNeighbours;

  constructor(
    context: Pick<GuideContext, 'knex' | 'vocabulary' | 'clock' | 'recent'>,
    neighbours: MarketNeighbours,
  ) {
    this.#context = context;
    this.#neighbours = neighbours;
  }

  /** @param reviewSight - the markets of which the caller is told what waits for review */
  async summarize(
    markets: readonly Market[],
    reviewSight: ReadonlySet<string>,
  ): Promise<MarketSummary[]> {
    const ids = markets.map(({ id }) => id);
    const summaries = await this.#context.recent.get(
      { marketSummaries: ids },
      () => this.#count(markets),
    );
    return summaries.map(summary =>
      reviewSight.has(summary.id) ? summary : { ...summary, waitingReviews: 0 },
    );
  }

  async #count(markets: readonly Market[]): Promise<MarketSummary[]> {
    const { knex, vocabulary } = this.#context;
    const ids = markets.map(({ id }) => id);
    const today = new Map(ids.map(id => [id, todayIn(this.#context, id)]));
    const lastDay = [...today.values()].sort().at(-1) ?? '';
    const [
      settings,
      texts,
      waiting,
      openReports,
      reviews,
      calendars,
      launches,
    ] = await Promise.all([
      new MarketSettingsStore(knex, vocabulary).findMany(ids),
      countTexts(knex, ids),
      countWaiting(knex, ids),
      countOpenReports(knex, ids),
      countReviewsUntil(knex, ids, addDays(lastDay, dueSoonDays)),
      this.#neighbours.calendars(ids),
      this.#neighbours.openLaunches(ids),
    ]);
    return markets.map(({ id, name, ownerGroup, languages }) => {
      const day = today.get(id) ?? lastDay;
      const { published, unverifiedClaims, updatedAt, ...translations } =
        texts.get(id) ?? noTexts;
      const countReviews = (standing: 'overdue' | 'due-soon') =>
        reviews
          .filter(
            review =>
              review.market === id &&
              reviewStandingOf(review.day, day) === standing,
          )
          .reduce((total, { count }) => total + count, 0);
      return {
        id,
        name,
        owner: ownerGroup,
        languages: settings.get(id)?.languages ?? [...languages],
        sections: {
          published,
          missing: sectionKinds.length - published,
          overdue: countReviews('overdue'),
          dueSoon: countReviews('due-soon'),
        },
        translations,
        unverifiedClaims,
        openReports: openReports.get(id) ?? 0,
        waitingReviews: waiting.get(id) ?? 0,
        nextDays: nextDays(calendars.get(id), day),
        calendarGaps: nearGaps(calendars.get(id), day),
        launches: (launches.get(id) ?? []).slice(0, shownLaunches),
        updatedAt,
      };
    });
  }
}

function nextDays(
  calendar: OverviewCalendar | undefined,
  today: string,
): CalendarDay[] {
  return (calendar?.days ?? [])
    .filter(({ date }) => date >= today)
    .slice(0, shownDays);
}

function nearGaps(
  calendar: OverviewCalendar | undefined,
  today: string,
): CalendarGap[] {
  const horizon = addDays(today, gapHorizonDays);
  return (calendar?.gaps ?? []).filter(
    ({ from, to }) => to >= today && from <= horizon,
  );
}
