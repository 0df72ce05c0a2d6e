import { Clock } from '@trust-portal/knex-store';
import { Market, PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Knex } from 'knex';
import { dayIn } from '../guides/marketDays';
import { MarketResource } from './marketRules';

/** What the rules look at, for the configured markets. */
export class MarketResources {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #markets: ReadonlyMap<string, Market>;

  constructor(options: {
    knex: Knex;
    vocabulary: Pick<PortalVocabulary, 'markets'>;
    clock: Clock;
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#markets = new Map(
      options.vocabulary.markets.map(market => [market.id, market]),
    );
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
    const deputies = await this.#deputiesOf(
      marketIds.filter(id => this.#markets.has(id)),
    );
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

  async #deputiesOf(
    marketIds: readonly string[],
  ): Promise<Map<string, string[]>> {
    const deputies = new Map<string, string[]>();
    if (marketIds.length === 0) return deputies;
    const rows: Array<{ market: string; person: string; until: string }> =
      await this.#knex('market_deputy')
        .whereIn('market', marketIds)
        .select('market', 'person', 'until');
    for (const { market, person, until } of rows) {
      const timeZone = this.#markets.get(market)?.timeZone ?? 'UTC';
      if (until >= dayIn(timeZone, this.#clock())) {
        deputies.set(market, [...(deputies.get(market) ?? []), person]);
      }
    }
    return deputies;
  }
}
