import { AuditorService } from '@backstage/backend-plugin-api';
import { Page } from '@trust-portal/http-contract';
import { PersonClaimsService } from '@trust-portal/person-claims';
import {
  guideReadPermission,
  Launch,
  launchManagePermission,
  launchSignPermission,
  LaunchSummary,
} from '@trust-portal/plugin-culture-guides-common';
import { audited, Caller } from '@trust-portal/record-service';
import { MarketAccess } from '../permissions/MarketAccess';
import {
  FoundContradictions,
  LaunchCancellation,
  LaunchDecisionRequest,
  LaunchDraft,
  LaunchEdit,
  LaunchItemDraft,
  LaunchItemTransition,
  LaunchListQuery,
  LaunchRights,
  LaunchService,
} from './LaunchService';

/** Everyone who reads guides reads launches; a team manages those of its markets, and roles sign. */
export class AuthorizedLaunchService implements LaunchService {
  readonly #service: LaunchService;
  readonly #access: MarketAccess;
  readonly #people: PersonClaimsService;
  readonly #auditor: AuditorService;
  readonly #marketIds: readonly string[];
  readonly #marketOf: (launchId: string) => Promise<string>;

  constructor(options: {
    service: LaunchService;
    access: MarketAccess;
    people: PersonClaimsService;
    auditor: AuditorService;
    marketIds: readonly string[];
    /** The market of a launch; throws NotFoundError when there is no such launch. */
    marketOf: (launchId: string) => Promise<string>;
  }) {
    this.#service = options.service;
    this.#access = options.access;
    this.#people = options.people;
    this.#auditor = options.auditor;
    this.#marketIds = options.marketIds;
    this.#marketOf = options.marketOf;
  }

  async listLaunches(
    caller: Caller,
    query: LaunchListQuery,
  ): Promise<Page<LaunchSummary>> {
    await this.#access.require(caller, guideReadPermission);
    return this.#service.listLaunches(caller, query);
  }

  async getLaunch(caller: Caller, launchId: string): Promise<Launch> {
    const rights = await this.#rightsOn(caller, launchId);
    return this.#service.getLaunch(caller, launchId, { rights });
  }

  async createLaunch(caller: Caller, draft: LaunchDraft): Promise<Launch> {
    await this.#access.require(caller, guideReadPermission);
    const { market } = draft;
    // That a market does not exist is for the service to say.
    await this.#access.assertSomeMarket(caller, launchManagePermission);
    if (this.#marketIds.includes(market)) {
      await this.#assertManages(caller, market);
    }
    const rights = await this.#rightsIn(caller, market);
    return this.#service.createLaunch(caller, draft, { rights });
  }

  async editLaunch(
    caller: Caller,
    launchId: string,
    edit: LaunchEdit,
  ): Promise<Launch> {
    const rights = await this.#managing(caller, launchId);
    return this.#service.editLaunch(caller, launchId, edit, { rights });
  }

  async cancelLaunch(
    caller: Caller,
    launchId: string,
    cancellation: LaunchCancellation,
  ): Promise<Launch> {
    const rights = await this.#managing(caller, launchId);
    return this.#service.cancelLaunch(caller, launchId, cancellation, {
      rights,
    });
  }

  async addItem(
    caller: Caller,
    launchId: string,
    draft: LaunchItemDraft,
  ): Promise<Launch> {
    const rights = await this.#managing(caller, launchId);
    return this.#service.addItem(caller, launchId, draft, { rights });
  }

  async transitionItem(
    caller: Caller,
    item: { launchId: string; itemId: string },
    transition: LaunchItemTransition,
  ): Promise<Launch> {
    const rights = await this.#rightsOn(caller, item.launchId);
    return this.#service.transitionItem(caller, item, transition, { rights });
  }

  decide(
    caller: Caller,
    launchId: string,
    request: LaunchDecisionRequest,
  ): Promise<Launch> {
    return audited(
      { auditor: this.#auditor },
      caller,
      {
        eventId: 'launch-decide',
        severityLevel: 'medium',
        meta: { launchId, decision: request.decision },
      },
      async () => {
        const rights = await this.#managing(caller, launchId);
        return this.#service.decide(caller, launchId, request, { rights });
      },
    );
  }

  async listContradictions(
    caller: Caller,
    market: string,
  ): Promise<FoundContradictions> {
    await this.#access.require(caller, guideReadPermission);
    return this.#service.listContradictions(caller, market);
  }

  /** @throws NotAllowedError unless the caller manages launches of the launch's market. */
  async #managing(caller: Caller, launchId: string): Promise<LaunchRights> {
    await this.#access.require(caller, guideReadPermission);
    const market = await this.#marketOf(launchId);
    await this.#assertManages(caller, market);
    return this.#rightsIn(caller, market);
  }

  #assertManages(caller: Caller, market: string): Promise<void> {
    return this.#access.assertMarket(caller, launchManagePermission, market);
  }

  async #rightsOn(caller: Caller, launchId: string): Promise<LaunchRights> {
    await this.#access.require(caller, guideReadPermission);
    const market = await this.#marketOf(launchId);
    return this.#rightsIn(caller, market);
  }

  async #rightsIn(caller: Caller, market: string): Promise<LaunchRights> {
    const [[manage], [sign], claims] = await Promise.all([
      this.#access.allowsIn(caller, [launchManagePermission], market),
      this.#access.guard.allows(caller, [launchSignPermission]),
      // Services belong to no group, so they have no role.
      caller.actor.startsWith('user:')
        ? this.#people.claimsOf(caller.actor)
        : undefined,
    ]);
    return { manage, signsFor: sign ? claims?.roles ?? [] : [] };
  }
}
