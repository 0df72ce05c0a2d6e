import {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
  PermissionCriteria,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  ConditionTransformer,
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import { Caller } from '../service/Caller';
import { PainQuery, PainResource, painResourceRef } from './painRules';

/** The pains that somebody may see, when not all; compiled to SQL by the store. */
export type PainRestriction = PermissionCriteria<PainQuery>;

/**
 * Asks the permission framework about pains. Conditions are applied here, on the pain at hand, so
 * that a decision never costs a request to another plugin and back.
 */
export class PainGuard {
  readonly #permissions: PermissionsService;
  readonly #isAllowed: ReturnType<
    typeof createConditionAuthorizer<PainResource>
  >;
  readonly #toRestriction: ConditionTransformer<PainQuery>;

  /** Create it after the resource type was registered. */
  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
  }) {
    this.#permissions = options.permissions;
    const ruleset =
      options.permissionsRegistry.getPermissionRuleset(painResourceRef);
    this.#isAllowed = createConditionAuthorizer(ruleset);
    this.#toRestriction = createConditionTransformer(ruleset);
  }

  /** @throws NotAllowedError unless the caller holds the permission. */
  async require(caller: Caller, permission: BasicPermission): Promise<void> {
    const [allowed] = await this.allows(caller, [permission]);
    if (!allowed) {
      throw refusal(permission);
    }
  }

  /** Which of the permissions the caller holds, in their sequence. */
  async allows(
    { credentials }: Caller,
    permissions: readonly BasicPermission[],
  ): Promise<boolean[]> {
    const decisions = await this.#permissions.authorize(
      permissions.map(permission => ({ permission })),
      { credentials },
    );
    return decisions.map(({ result }) => result === AuthorizeResult.ALLOW);
  }

  /** @throws NotAllowedError unless the caller holds the permission for this pain. */
  async requireOn(
    caller: Caller,
    permission: ResourcePermission,
    pain: PainResource,
  ): Promise<void> {
    if (!(await this.allowsOn(caller, permission, pain))) {
      throw refusal(permission);
    }
  }

  /** Whether the caller holds the permission for this pain. */
  async allowsOn(
    caller: Caller,
    permission: ResourcePermission,
    pain: PainResource,
  ): Promise<boolean> {
    return this.#isAllowed(await this.decision(caller, permission), pain);
  }

  /** The decision as the policy gave it, for resources of other types. */
  async decision(
    { credentials }: Caller,
    permission: ResourcePermission,
  ): Promise<PolicyDecision> {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission }],
      { credentials },
    );
    return decision;
  }

  /**
   * The pains for which the caller holds the permission; undefined means all of them.
   *
   * @throws NotAllowedError when it is none at all.
   */
  async restriction(
    caller: Caller,
    permission: ResourcePermission,
  ): Promise<PainRestriction | undefined> {
    const decision = await this.decision(caller, permission);
    if (decision.result === AuthorizeResult.CONDITIONAL) {
      return this.#toRestriction(decision.conditions);
    }
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw refusal(permission);
    }
    return undefined;
  }
}

function refusal({ name }: { name: string }): NotAllowedError {
  return Object.assign(
    new NotAllowedError(`You are not allowed to do this: it needs ${name}`),
    { permission: name },
  );
}
