import { ParsedInput } from '@trust-portal/http-contract';
import {
  Guide,
  GuideImportResult,
  MarketComparison,
  marketRoutes,
  MarketSettings,
  MarketSummary,
  PrintedGuide,
  SectionTemplate,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { MarketRights } from '../permissions/MarketRights';

type Routes = typeof marketRoutes;
export type MarketSettingsEdit = ParsedInput<
  Routes['editMarketSettings']
>['body'];
export type PrintQuery = ParsedInput<Routes['printGuide']>['query'];
export type GuideImportRequest = ParsedInput<Routes['importGuide']>['body'];
export type ComparisonQuery = ParsedInput<Routes['compareMarkets']>['query'];

/** What the caller may see and do; nothing beyond what every reader may, unless given. */
export interface MarketOptions {
  /** The markets of which the caller sees what waits for review. */
  reviewSight?: ReadonlySet<string>;
  rights?: MarketRights;
  abilities?: Guide['abilities'];
}

/** Guides as wholes: the overview, one market, two beside each other, in and out. */
export interface MarketService {
  /** All configured markets, in the order of the configuration. */
  list(caller: Caller, options?: MarketOptions): Promise<MarketSummary[]>;
  /** @throws NotFoundError when the market is not configured. */
  guide(
    caller: Caller,
    market: string,
    options?: MarketOptions,
  ): Promise<Guide>;
  /**
   * @throws InputError `circular-fallback`, `unknown-language`, `source-language`, `unknown-person`, `in-the-past` or
   *   `named-twice`, with the field.
   * @throws StaleVersionError when the settings were changed since.
   */
  editSettings(
    caller: Caller,
    market: string,
    edit: MarketSettingsEdit,
  ): Promise<MarketSettings>;
  /** The texts in force on a day; sections without any in any language are left out. */
  print(
    caller: Caller,
    market: string,
    query: PrintQuery,
    options?: MarketOptions,
  ): Promise<PrintedGuide>;
  /** The newest published texts, piece by piece. */
  export(
    caller: Caller,
    market: string,
    query: { language?: string },
  ): Promise<AsyncIterable<string>>;
  /** Hands in what differs; each text for itself, and what cannot be taken is named with its line. */
  import(
    caller: Caller,
    market: string,
    request: GuideImportRequest,
  ): Promise<GuideImportResult>;
  compare(
    caller: Caller,
    query: ComparisonQuery,
    options?: MarketOptions,
  ): Promise<MarketComparison>;
  listTemplates(caller: Caller): Promise<SectionTemplate[]>;
}
