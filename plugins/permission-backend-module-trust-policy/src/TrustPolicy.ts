import type {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isResourcePermission,
  type Permission,
  type PermissionCondition,
  type PermissionCriteria,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import type { PersonClaimsService } from '@trust-portal/person-claims';
import type {
  ConditionalGrant,
  PermissionGrant,
  PersonClaims,
  RoleId,
} from '@trust-portal/portal-vocabulary';

const deny: PolicyDecision = { result: AuthorizeResult.DENY };
const allow: PolicyDecision = { result: AuthorizeResult.ALLOW };

/**
 * Decides by role. What is not granted is denied, permissions that nobody declared included. Somebody with several
 * roles may do what any of them may do: a grant for every resource wins over one for some, and several of these add up.
 */
export class TrustPolicy implements PermissionPolicy {
  readonly #people: PersonClaimsService;
  readonly #grants: ReadonlyMap<string, PermissionGrant>;
  readonly #everybody: ReadonlySet<string>;

  /**
   * @throws Error when two grants are about the same permission, or a conditional one is about no kind of resource
   */
  constructor(options: {
    people: PersonClaimsService;
    grants: readonly PermissionGrant[];
    permissionsOfEverybody: readonly Permission[];
  }) {
    this.#people = options.people;
    this.#everybody = new Set(
      options.permissionsOfEverybody.map(({ name }) => name),
    );
    const grants = new Map<string, PermissionGrant>();
    for (const grant of options.grants) {
      const { name } = grant.permission;
      if (grants.has(name) || this.#everybody.has(name)) {
        throw new Error(`The permission '${name}' is granted twice`);
      }
      if (
        grant.conditional?.length &&
        !isResourcePermission(grant.permission)
      ) {
        throw new Error(
          `The permission '${name}' is not about a resource, so it cannot be granted for some resources only`,
        );
      }
      grants.set(name, grant);
    }
    this.#grants = grants;
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return deny;
    }
    const { principal } =
      user.credentials as BackstageCredentials<BackstageUserPrincipal>;
    return this.decide(permission, principal.userEntityRef);
  }

  /** The same as {@link TrustPolicy.handle}, for callers that know the person already. */
  async decide(
    permission: Permission,
    userEntityRef: string,
  ): Promise<PolicyDecision> {
    const person = await this.#people.claimsOf(userEntityRef);
    return person ? this.#decideFor(person, permission) : deny;
  }

  #decideFor(person: PersonClaims, permission: Permission): PolicyDecision {
    if (this.#everybody.has(permission.name)) {
      return allow;
    }
    const grant = this.#grants.get(permission.name);
    if (!grant) {
      return deny;
    }
    if (holdsAny(person, grant.roles)) {
      return allow;
    }
    const conditional = (grant.conditional ?? []).filter(({ roles }) =>
      holdsAny(person, roles),
    );
    return conditional.length > 0
      ? conditionalDecision(person, grant.permission, conditional)
      : deny;
  }
}

function holdsAny(person: PersonClaims, roles: readonly RoleId[]): boolean {
  return roles.some(role => person.roles.includes(role));
}

function conditionalDecision(
  person: PersonClaims,
  permission: Permission,
  grants: readonly ConditionalGrant[],
): PolicyDecision {
  if (!isResourcePermission(permission)) {
    return deny;
  }
  const [first, ...others] = grants.map(grant => grant.conditions(person)) as [
    PermissionCriteria<PermissionCondition>,
    ...PermissionCriteria<PermissionCondition>[],
  ];
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: grants[0].pluginId,
    resourceType: permission.resourceType,
    conditions: others.length > 0 ? { anyOf: [first, ...others] } : first,
  };
}
