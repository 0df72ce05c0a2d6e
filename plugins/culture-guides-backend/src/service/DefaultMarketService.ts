import { NotFoundError } from '@backstage/errors';
import { invalidField } from '@trust-portal/http-contract';
import {
  DoAndDontRule,
  Guide,
  GuideImportResult,
  MarketComparison,
  MarketSettings,
  MarketSummary,
  PrintedGuide,
  SectionTemplate,
  sectionKinds,
} from '@trust-portal/plugin-culture-guides-common';
import { Market } from '@trust-portal/portal-vocabulary';
import { Caller } from '@trust-portal/record-service';
import { MarketSettingsStore } from '../database/MarketSettingsStore';
import { listPublishedTexts } from '../database/publishedTexts';
import { ruleTable } from '../database/ruleTable';
import { WordingStore } from '../database/WordingStore';
import { MarketFactsReader } from '../guides/marketFacts';
import { writeGuideText } from '../guides/writeGuideFile';
import { editMarketSettings, SettingsContext } from './editMarketSettings';
import { todayIn } from './findSection';
import { GuideContext } from './GuideContext';
import { GuideImport } from './GuideImport';
import { GuideTexts } from './GuideTexts';
import { compareMarkets, ComparisonSources } from './compareMarkets';
import { MarketNeighbours, MarketOverview } from './MarketOverview';
import {
  ComparisonQuery,
  GuideImportRequest,
  MarketOptions,
  MarketService,
  MarketSettingsEdit,
  PrintQuery,
} from './MarketService';
import { PromiseReader } from './PromiseReader';
import { SectionService } from './SectionService';
import { ruleKind, showWording } from './wordingKinds';

export interface MarketContext extends GuideContext, SettingsContext {
  neighbours: MarketNeighbours;
  promises: Pick<PromiseReader, 'valuesOf' | 'inForce'>;
  /** The one that does not ask who may do what. */
  sections: Pick<SectionService, 'ofMarket'>;
}

const nothing: ReadonlySet<string> = new Set();
/** So many rules are printed or compared; the most severe stand first. */
const mostRules = 200;

/** Guides as wholes, without asking who may do what; the options say what the caller may see. */
export class DefaultMarketService implements MarketService {
  readonly #context: MarketContext;
  readonly #overview: MarketOverview;
  readonly #texts: GuideTexts;
  readonly #import: GuideImport;
  readonly #facts = new MarketFactsReader();

  constructor(context: MarketContext) {
    this.#context = context;
    this.#overview = new MarketOverview(context, context.neighbours);
    this.#texts = new GuideTexts(context);
    this.#import = new GuideImport(context);
  }

  list(
    _caller: Caller,
    { reviewSight = nothing }: MarketOptions = {},
  ): Promise<MarketSummary[]> {
    return this.#overview.summarize(
      this.#context.vocabulary.markets,
      reviewSight,
    );
  }

  async guide(
    caller: Caller,
    marketId: string,
    options: MarketOptions = {},
  ): Promise<Guide> {
    const { knex, vocabulary } = this.#context;
    const market = this.#find(marketId);
    const [summary, settings, sections] = await Promise.all([
      this.#summarize(market, options),
      new MarketSettingsStore(knex, vocabulary).find(market.id),
      this.#context.sections.ofMarket(caller, market.id, options),
    ]);
    const kinds = new Set(sections.map(({ kind }) => kind));
    return {
      market: summary,
      facts: this.#facts.of(market),
      settings: settings as MarketSettings,
      sections,
      missing: sectionKinds.filter(kind => !kinds.has(kind)),
      abilities: options.abilities ?? {
        edit: false,
        settings: false,
        editCalendar: false,
        launch: false,
      },
    };
  }

  editSettings(
    caller: Caller,
    marketId: string,
    edit: MarketSettingsEdit,
  ): Promise<MarketSettings> {
    const market = this.#find(marketId);
    return editMarketSettings(this.#context, caller, market, edit);
  }

  async print(
    caller: Caller,
    marketId: string,
    { language, inForceOn }: PrintQuery,
    options: MarketOptions = {},
  ): Promise<PrintedGuide> {
    const market = this.#find(marketId);
    const day = inForceOn ?? todayIn(this.#context, market.id);
    const [summary, sections, rules] = await Promise.all([
      this.#summarize(market, options),
      this.#texts.read(caller, {
        market: market.id,
        language,
        day,
        rights: options.rights,
      }),
      this.#approvedRules(market.id),
    ]);
    return {
      market: summary,
      facts: this.#facts.of(market),
      language,
      inForceOn: day,
      sections,
      rules,
    };
  }

  async export(
    _caller: Caller,
    marketId: string,
    { language }: { language?: string },
  ): Promise<AsyncIterable<string>> {
    const market = this.#find(marketId);
    const texts = await listPublishedTexts(this.#context.knex, {
      market: market.id,
      language,
    });
    return (async function* pieces() {
      for (const { sectionId, ...text } of texts) {
        yield writeGuideText({ section: sectionId, ...text });
      }
    })();
  }

  import(
    caller: Caller,
    marketId: string,
    request: GuideImportRequest,
  ): Promise<GuideImportResult> {
    return this.#import.take(caller, this.#find(marketId).id, request);
  }

  async compare(
    caller: Caller,
    { from, to, language }: ComparisonQuery,
    options: MarketOptions = {},
  ): Promise<MarketComparison> {
    const [fromMarket, toMarket] = [
      this.#configured('from', from),
      this.#configured('to', to),
    ];
    return compareMarkets(
      await this.#comparisonSources(caller, fromMarket, { language, options }),
      await this.#comparisonSources(caller, toMarket, { language, options }),
    );
  }

  async listTemplates(): Promise<SectionTemplate[]> {
    return [...this.#context.templates];
  }

  async #comparisonSources(
    caller: Caller,
    market: Market,
    { language, options }: { language?: string; options: MarketOptions },
  ): Promise<ComparisonSources> {
    const { neighbours, promises: register } = this.#context;
    const day = todayIn(this.#context, market.id);
    const [summary, sections, rules, calendars, promises] = await Promise.all([
      this.#summarize(market, options),
      this.#texts.read(caller, { market: market.id, language, day }),
      this.#approvedRules(market.id),
      neighbours.calendars([market.id]),
      register.inForce(caller, { market: market.id, day }),
    ]);
    return {
      market: summary,
      facts: this.#facts.of(market),
      day,
      sections,
      rules,
      days: calendars.get(market.id)?.days ?? [],
      promises,
    };
  }

  async #summarize(
    market: Market,
    { reviewSight = nothing }: MarketOptions,
  ): Promise<MarketSummary> {
    const [summary] = await this.#overview.summarize([market], reviewSight);
    return summary;
  }

  async #approvedRules(market: string): Promise<DoAndDontRule[]> {
    const { items } = await new WordingStore(
      this.#context.knex,
      ruleTable,
    ).list({ market: [market], state: ['approved'] }, { limit: mostRules });
    return items.map(record => showWording(ruleKind, record));
  }

  #find(marketId: string): Market {
    const market = this.#context.vocabulary.markets.find(
      ({ id }) => id === marketId,
    );
    if (!market) throw new NotFoundError(`There is no market ${marketId}`);
    return market;
  }

  /** As a field of the query a market that is not configured is a wrong value, and no missing page. */
  #configured(field: 'from' | 'to', marketId: string): Market {
    const market = this.#context.vocabulary.markets.find(
      ({ id }) => id === marketId,
    );
    if (!market) {
      throw invalidField(
        `query.${field}`,
        'unknown-market',
        `${marketId} is not configured`,
      );
    }
    return market;
  }
}
