import {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PermissionCriteria,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  ConditionTransformer,
  createConditionAuthorizer,
  createConditionTransformer,
  PermissionResourceRef,
} from '@backstage/plugin-permission-node';
import { Caller } from './Caller';
import { PermissionGuard, refusal } from './PermissionGuard';

/**
 * Asks the permission framework about records of one type. Conditions are applied here, on the
 * record at hand, so that a decision never costs a request to another plugin and back; for lists
 * they become the queries of the type's rules, which the store compiles to SQL.
 */
export class RecordGuard<TResource, TQuery> extends PermissionGuard {
  readonly #permissions: PermissionsService;
  readonly #isAllowed: (
    decision: PolicyDecision,
    resource: TResource | undefined,
  ) => boolean;
  readonly #toRestriction: ConditionTransformer<TQuery>;

  /** Create it after the resource type was registered. */
  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
    resourceRef: PermissionResourceRef<TResource, TQuery>;
  }) {
    super(options);
    this.#permissions = options.permissions;
    const ruleset = options.permissionsRegistry.getPermissionRuleset(
      options.resourceRef,
    );
    this.#isAllowed = createConditionAuthorizer(ruleset);
    this.#toRestriction = createConditionTransformer(ruleset);
  }

  /** @throws NotAllowedError unless the caller holds the permission for this record. */
  async requireOn(
    caller: Caller,
    permission: ResourcePermission,
    record: TResource,
  ): Promise<void> {
    if (!(await this.allowsOn(caller, permission, record))) {
      throw refusal(permission);
    }
  }

  /** Whether the caller holds the permission for this record. */
  async allowsOn(
    caller: Caller,
    permission: ResourcePermission,
    record: TResource,
  ): Promise<boolean> {
    return this.#isAllowed(await this.decision(caller, permission), record);
  }

  /** The decision as the policy gave it, also for permissions on records of other types. */
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
   * The records for which the caller holds the permission; undefined means all of them.
   *
   * @throws NotAllowedError when it is none at all.
   */
  async restriction(
    caller: Caller,
    permission: ResourcePermission,
  ): Promise<PermissionCriteria<TQuery> | undefined> {
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
