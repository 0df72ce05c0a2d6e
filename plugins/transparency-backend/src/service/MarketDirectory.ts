import { Clock } from '@trust-portal/knex-store';
import { Market, PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { dayIn } from '../promises/period';

/** What is needed of a market to speak of its promises. */
export type NamedMarket = Pick<Market, 'id' | 'name' | 'currency' | 'timeZone'>;

/** The markets, and what day it is there. */
export class MarketDirectory {
  readonly #clock: Clock;
  readonly #markets: ReadonlyMap<string, Market>;

  constructor(options: {
    vocabulary: Pick<PortalVocabulary, 'markets'>;
    clock: Clock;
  }) {
    this.#clock = options.clock;
    this.#markets = new Map(
      options.vocabulary.markets.map(market => [market.id, market]),
    );
  }

  /**
   * The market; one that the configuration has dropped keeps its promises, and goes by its id. `XXX` is the code of
   * ISO 4217 for no currency.
   */
  get(id: string): NamedMarket {
    return (
      this.#markets.get(id) ?? {
        id,
        name: { en: id, zh: id },
        currency: 'XXX',
        timeZone: 'UTC',
      }
    );
  }

  /** The day that it is now in the market, as `YYYY-MM-DD`. */
  today(id: string): string {
    return dayIn(this.get(id).timeZone, this.#clock());
  }
}
