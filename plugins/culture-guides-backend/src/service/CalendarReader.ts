import { NotFoundError } from '@backstage/errors';
import { Market, PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { RecentAnswers } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { keepCalendar, KeptCalendar } from '../calendars/KeptCalendar';
import { CalendarStore } from '../database/CalendarStore';

/** How many versions are kept in memory: the newest ones of two hundred markets, and some that people look back at. */
const mostRemembered = 300;

/**
 * Gives versions of calendars, ready to be counted with. They never change, so they are read and prepared once; which
 * one is the newest is asked again after a few seconds, or after a change of this process.
 */
export class CalendarReader {
  readonly #knex: Knex;
  readonly #recent: RecentAnswers;
  readonly #markets: ReadonlyMap<string, Market>;
  readonly #kept = new Map<string, KeptCalendar>();

  constructor(options: {
    knex: Knex;
    recent: RecentAnswers;
    vocabulary: Pick<PortalVocabulary, 'markets'>;
  }) {
    this.#knex = options.knex;
    this.#recent = options.recent;
    this.#markets = new Map(
      options.vocabulary.markets.map(market => [market.id, market]),
    );
  }

  /** @throws NotFoundError when there is no such market. */
  requireMarket(market: string): Market {
    const known = this.#markets.get(market);
    if (!known) throw new NotFoundError(`There is no market ${market}`);
    return known;
  }

  /**
   * The calendar of a market, the newest one unless a version is named.
   *
   * @throws NotFoundError when there is no such market or version.
   */
  async find(market: string, version?: number): Promise<KeptCalendar> {
    this.requireMarket(market);
    const wanted =
      version ??
      (await this.#recent.get({ newestCalendar: market }, () =>
        this.newestVersion(market),
      ));
    return this.#remember(market, wanted);
  }

  /** The newest calendar as the database has it at this moment: what changes are based on. */
  async findNewest(market: string): Promise<KeptCalendar> {
    this.requireMarket(market);
    return this.#remember(market, await this.newestVersion(market));
  }

  /** @throws NotFoundError before the market's calendar was made. */
  async newestVersion(market: string): Promise<number> {
    const newest = await new CalendarStore(this.#knex).newestVersion(market);
    if (newest === undefined) {
      throw new NotFoundError(`The market ${market} has no calendar yet`);
    }
    return newest;
  }

  async #remember(market: string, version: number): Promise<KeptCalendar> {
    const key = `${market}@${version}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const row = await new CalendarStore(this.#knex).find(market, version);
    if (!row) {
      throw new NotFoundError(
        `The calendar of ${market} has no version ${version}`,
      );
    }
    const kept = keepCalendar({ market, version, ...row });
    this.#kept.set(key, kept);
    if (this.#kept.size > mostRemembered) {
      const [oldest] = this.#kept.keys();
      this.#kept.delete(oldest);
    }
    return kept;
  }
}
