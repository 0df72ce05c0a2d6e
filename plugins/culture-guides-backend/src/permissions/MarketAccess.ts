import {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { Caller, RecordGuard } from '@trust-portal/record-service';
import { MarketResources } from './MarketResources';
import { MarketQuery, MarketResource, marketResourceRef } from './marketRules';

/** Asks the permission framework about markets. */
export type MarketGuard = RecordGuard<MarketResource, MarketQuery>;

/**
 * In which markets somebody may do what. A decision about all markets costs one question, and its conditions are
 * applied in memory: there are few markets.
 */
export class MarketAccess {
  readonly guard: MarketGuard;
  readonly #permissions: PermissionsService;
  readonly #resources: MarketResources;
  readonly #isAllowed: (
    decision: PolicyDecision,
    resource: MarketResource | undefined,
  ) => boolean;

  /** Create it after the resource type was registered. */
  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
    resources: MarketResources;
  }) {
    this.guard = new RecordGuard({
      ...options,
      resourceRef: marketResourceRef,
    });
    this.#permissions = options.permissions;
    this.#resources = options.resources;
    this.#isAllowed = createConditionAuthorizer(
      options.permissionsRegistry.getPermissionRuleset(marketResourceRef),
    );
  }

  /** @throws NotAllowedError unless the caller holds a permission that knows no market. */
  require(caller: Caller, permission: BasicPermission): Promise<void> {
    return this.guard.require(caller, permission);
  }

  /** @throws NotAllowedError unless the caller may do this in the market. */
  async assertMarket(
    caller: Caller,
    permission: ResourcePermission,
    market: string,
  ): Promise<void> {
    const [allowed] = await this.allowsIn(caller, [permission], market);
    if (!allowed) throw refusal(permission, market);
  }

  /** @throws NotAllowedError unless the caller may do this in at least one market. */
  async assertSomeMarket(
    caller: Caller,
    permission: ResourcePermission,
  ): Promise<void> {
    const markets = await this.allowedMarkets(caller, permission);
    if (markets.size === 0) throw refusal(permission);
  }

  /** Which of the permissions the caller holds in the market, in their sequence. */
  async allowsIn(
    caller: Caller,
    permissions: readonly ResourcePermission[],
    market: string,
  ): Promise<boolean[]> {
    const sets = await this.#decide(caller, permissions, [market]);
    return sets.map(markets => markets.has(market));
  }

  /** The configured markets in which the caller may do this. */
  async allowedMarkets(
    caller: Caller,
    permission: ResourcePermission,
  ): Promise<Set<string>> {
    const [markets] = await this.allowedMarketsOf(caller, [permission]);
    return markets;
  }

  /** As {@link MarketAccess.allowedMarkets}, for several permissions at once and in their sequence. */
  allowedMarketsOf(
    caller: Caller,
    permissions: readonly ResourcePermission[],
  ): Promise<Array<Set<string>>> {
    return this.#decide(caller, permissions, this.#resources.marketIds);
  }

  async #decide(
    { credentials }: Caller,
    permissions: readonly ResourcePermission[],
    marketIds: readonly string[],
  ): Promise<Array<Set<string>>> {
    const decisions = await this.#permissions.authorizeConditional(
      permissions.map(permission => ({ permission })),
      { credentials },
    );
    const known = marketIds.filter(id => this.#resources.has(id));
    const resources = decisions.some(
      ({ result }) => result === AuthorizeResult.CONDITIONAL,
    )
      ? await this.#resources.read(known)
      : undefined;
    return decisions.map(decision => {
      if (decision.result === AuthorizeResult.ALLOW) return new Set(known);
      if (decision.result === AuthorizeResult.DENY) return new Set();
      return new Set(
        known.filter((_, index) =>
          this.#isAllowed(decision, resources?.[index]),
        ),
      );
    });
  }
}

function refusal(
  { name }: ResourcePermission,
  market?: string,
): NotAllowedError {
  return Object.assign(
    new NotAllowedError(
      `You are not allowed to do this${
        market ? ` in the market ${market}` : ''
      }: it needs ${name}`,
    ),
    { permission: name, market },
  );
}
