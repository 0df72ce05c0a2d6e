import {
  compareAndSet,
  fromJsonColumn,
  toJsonColumn,
} from '@trust-portal/knex-store';
import { MarketSettings } from '@trust-portal/plugin-culture-guides-common';
import { Market, PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Knex } from 'knex';

interface SettingsRow {
  market: string;
  languages: string;
  fallbacks: string;
  version: number;
}

/** In what language every guide is kept beside those of its market, so that all colleagues can read it. */
const companyLanguages = ['en', 'zh-Hans'];

/** The settings of a market before its team has changed anything. */
export function defaultSettings(market: Market): MarketSettings {
  return {
    languages: [...new Set([...market.languages, ...companyLanguages])],
    fallbacks: {},
    deputies: [],
    version: 1,
  };
}

/**
 * Languages, fallbacks and deputies of markets. A market that nobody has changed has no row; its settings follow from
 * the configuration.
 */
export class MarketSettingsStore {
  readonly #db: Knex;
  readonly #markets: readonly Market[];

  constructor(db: Knex, vocabulary: Pick<PortalVocabulary, 'markets'>) {
    this.#db = db;
    this.#markets = vocabulary.markets;
  }

  /** The settings of a market; undefined when it is not configured. */
  async find(market: string): Promise<MarketSettings | undefined> {
    return (await this.findMany([market])).get(market);
  }

  /** The settings of those of the markets that are configured. */
  async findMany(
    markets: readonly string[],
  ): Promise<Map<string, MarketSettings>> {
    const [rows, deputies]: [
      SettingsRow[],
      Array<{ market: string; person: string; until: string }>,
    ] = await Promise.all([
      this.#db('market_settings').whereIn('market', markets),
      this.#db('market_deputy').whereIn('market', markets).orderBy('person'),
    ]);
    const changed = new Map(rows.map(row => [row.market, row]));
    return new Map(
      this.#markets
        .filter(({ id }) => markets.includes(id))
        .map(market => {
          const row = changed.get(market.id);
          return [
            market.id,
            {
              ...(row ? toSettings(row) : defaultSettings(market)),
              deputies: deputies
                .filter(deputy => deputy.market === market.id)
                .map(({ person, until }) => ({ person, until })),
            },
          ];
        }),
    );
  }

  /**
   * @returns the new version.
   * @throws StaleVersionError when the settings were changed since `version`.
   */
  async replace(
    market: Market,
    { version, languages, fallbacks, deputies }: MarketSettings,
  ): Promise<number> {
    const defaults = defaultSettings(market);
    await this.#db('market_settings')
      .insert({
        market: market.id,
        languages: toJsonColumn(defaults.languages),
        fallbacks: toJsonColumn(defaults.fallbacks),
        version: defaults.version,
      })
      .onConflict('market')
      .ignore();
    const next = await compareAndSet(this.#db, {
      table: 'market_settings',
      idColumn: 'market',
      id: market.id,
      version,
      changes: {
        languages: toJsonColumn(languages),
        fallbacks: toJsonColumn(fallbacks),
      },
    });
    await this.#db('market_deputy').where({ market: market.id }).delete();
    if (deputies.length > 0) {
      await this.#db('market_deputy').insert(
        deputies.map(({ person, until }) => ({
          market: market.id,
          person,
          until,
        })),
      );
    }
    return next;
  }
}

function toSettings(row: SettingsRow): Omit<MarketSettings, 'deputies'> {
  return {
    languages: fromJsonColumn<string[]>(row.languages),
    fallbacks: fromJsonColumn<Record<string, string>>(row.fallbacks),
    version: row.version,
  };
}
