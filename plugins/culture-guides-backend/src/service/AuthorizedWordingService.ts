import { Page } from '@trust-portal/http-contract';
import {
  guideReadPermission,
  ImportResult,
  lawApprovePermission,
  wordingEditPermission,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { MarketAccess } from '../permissions/MarketAccess';
import { WordingKind } from './wordingKinds';
import {
  CsvImportRequest,
  WordingListQuery,
  WordingService,
  WordingTransitionRequest,
} from './WordingService';

/**
 * Everybody who reads guides reads wording, what is proposed included. A team writes what holds in its own markets; what
 * holds in several is written by whoever keeps all of these. What holds everywhere is written by any team, and approved
 * by any team or by legal.
 */
export class AuthorizedWordingService<
  TContent extends object,
  TEdit,
  TFilter,
  TShown extends { id: string },
> implements WordingService<TContent, TEdit, TFilter, TShown>
{
  readonly #service: WordingService<TContent, TEdit, TFilter, TShown>;
  readonly #kind: Pick<
    WordingKind<TContent, TEdit, TFilter, TShown>,
    'marketsOf' | 'marketsOfEdit'
  >;
  readonly #access: MarketAccess;
  readonly #marketIds: ReadonlySet<string>;

  constructor(options: {
    service: WordingService<TContent, TEdit, TFilter, TShown>;
    kind: Pick<
      WordingKind<TContent, TEdit, TFilter, TShown>,
      'marketsOf' | 'marketsOfEdit'
    >;
    access: MarketAccess;
    /** The configured ones. */
    marketIds: readonly string[];
  }) {
    this.#service = options.service;
    this.#kind = options.kind;
    this.#access = options.access;
    this.#marketIds = new Set(options.marketIds);
  }

  async list(
    caller: Caller,
    query: WordingListQuery<TFilter>,
  ): Promise<Page<TShown>> {
    await this.#access.require(caller, guideReadPermission);
    return this.#service.list(caller, query);
  }

  async export(
    caller: Caller,
    filter: TFilter,
    language: 'en' | 'zh',
  ): Promise<AsyncIterable<string>> {
    await this.#access.require(caller, guideReadPermission);
    return this.#service.export(caller, filter, language);
  }

  async get(caller: Caller, id: string): Promise<TShown> {
    await this.#access.require(caller, guideReadPermission);
    return this.#service.get(caller, id);
  }

  async create(caller: Caller, content: TContent): Promise<TShown> {
    await this.#requireWriting(caller, this.#kind.marketsOf(content));
    return this.#service.create(caller, content);
  }

  async edit(caller: Caller, id: string, edit: TEdit): Promise<TShown> {
    await this.#requireWriting(caller, [
      ...(await this.#marketsOf(caller, id)),
      ...this.#kind.marketsOfEdit(edit),
    ]);
    return this.#service.edit(caller, id, edit);
  }

  async transition(
    caller: Caller,
    id: string,
    request: WordingTransitionRequest,
  ): Promise<TShown> {
    const markets = await this.#marketsOf(caller, id);
    const holdsEverywhere = markets.length === 0;
    const byLegal =
      holdsEverywhere &&
      request.to === 'approved' &&
      (await this.#access.guard.allows(caller, [lawApprovePermission]))[0];
    if (!byLegal) await this.#requireWriting(caller, markets);
    return this.#service.transition(caller, id, request);
  }

  async import(
    caller: Caller,
    request: CsvImportRequest,
  ): Promise<ImportResult> {
    await this.#access.assertSomeMarket(caller, wordingEditPermission);
    const markets = await this.#access.allowedMarkets(
      caller,
      wordingEditPermission,
    );
    return this.#service.import(caller, request, { markets });
  }

  async #marketsOf(caller: Caller, id: string): Promise<readonly string[]> {
    const shown = await this.get(caller, id);
    // What is shown of a term or a rule holds all that it says.
    return this.#kind.marketsOf(shown as unknown as TContent);
  }

  /** A market that is not configured is the service's to name: it is a wrong field, and no question of right. */
  async #requireWriting(
    caller: Caller,
    markets: readonly string[],
  ): Promise<void> {
    const known = markets.filter(market => this.#marketIds.has(market));
    if (known.length === 0) {
      await this.#access.assertSomeMarket(caller, wordingEditPermission);
    }
    for (const market of new Set(known)) {
      await this.#access.assertMarket(caller, wordingEditPermission, market);
    }
  }
}
