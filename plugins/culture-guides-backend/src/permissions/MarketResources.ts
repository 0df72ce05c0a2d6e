import { Clock } from '@trust-portal/knex-store';
import { Market, PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { RecentAnswers } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { dayIn } from '../guides/marketDays';
import { MarketResource } from './marketRules';

interface DeputyRow {
  market: string;
  person: string;
  /** The last day. */
  until: string;
}

/** What the rules look at, for the configured markets. */
export class MarketResources {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #recent: RecentAnswers;
  readonly #markets: ReadonlyMap<string, Market>;

  constructor(options: {
    knex: Knex;
    vocabulary: Pick<PortalVocabulary, 'markets'>;
    clock: Clock;
    recent: RecentAnswers;
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#recent = options.recent;
    this.#markets = new Map(
      options.vocabulary.markets.map(market => [market.id, market]),
    );
  }

  has(marketId: string): boolean {
    return this.#markets.has(marketId);
  }

  /** The ids of all configured markets. */
  get marketIds(): string[] {
    return [...this.#markets.keys()];
  }

  /**
   * The permission framework asks with whatever references it was given, so anything may come in.
   *
   * @returns one entry per id, undefined where there is no such market.
   */
  async read(
    marketIds: readonly string[],
  ): Promise<Array<MarketResource | undefined>> {
    const deputies = await this.#deputies();
    return marketIds.map(id => {
      const market = this.#markets.get(id);
      return (
        market && {
          id,
          ownerGroup: market.ownerGroup,
          deputies: deputies.get(id) ?? [],
        }
      );
    });
  }

  /** Nearly every request asks for them, and there are few: they are read for all markets, once in some seconds. */
  async #deputies(): Promise<Map<string, string[]>> {
    const rows = await this.#recent.get(
      { deputies: 'all' },
      (): Promise<DeputyRow[]> =>
        this.#knex('market_deputy').select('market', 'person', 'until'),
    );
    const deputies = new Map<string, string[]>();
    for (const { market, person, until } of rows) {
      const timeZone = this.#markets.get(market)?.timeZone ?? 'UTC';
      if (until >= dayIn(timeZone, this.#clock())) {
        deputies.set(market, [...(deputies.get(market) ?? []), person]);
      }
    }
    return deputies;
  }
}
