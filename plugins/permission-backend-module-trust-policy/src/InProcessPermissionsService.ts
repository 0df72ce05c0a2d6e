import type {
  AuthService,
  PermissionsService,
  PermissionsServiceRequestOptions,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type AuthorizePermissionRequest,
  type AuthorizePermissionResponse,
  type DefinitivePolicyDecision,
  type PolicyDecision,
  type QueryPermissionRequest,
} from '@backstage/plugin-permission-common';
import type { TrustPolicy } from './TrustPolicy';

/**
 * Asks the policy directly for people. Everything else goes to the stock service: other plugins as callers, requests
 * without a caller, and a conditional decision about one resource, which the plugin of the resource has to apply.
 */
export class InProcessPermissionsService implements PermissionsService {
  readonly #auth: AuthService;
  readonly #policy: TrustPolicy;
  readonly #stock: PermissionsService;

  constructor(options: {
    auth: AuthService;
    policy: TrustPolicy;
    stock: PermissionsService;
  }) {
    this.#auth = options.auth;
    this.#policy = options.policy;
    this.#stock = options.stock;
  }

  async authorizeConditional(
    requests: QueryPermissionRequest[],
    options: PermissionsServiceRequestOptions,
  ): Promise<PolicyDecision[]> {
    const userEntityRef = this.#personOf(options);
    if (!userEntityRef) {
      return this.#stock.authorizeConditional(requests, options);
    }
    return Promise.all(
      requests.map(({ permission }) =>
        this.#policy.decide(permission, userEntityRef),
      ),
    );
  }

  async authorize(
    requests: AuthorizePermissionRequest[],
    options: PermissionsServiceRequestOptions,
  ): Promise<AuthorizePermissionResponse[]> {
    const userEntityRef = this.#personOf(options);
    if (!userEntityRef) {
      return this.#stock.authorize(requests, options);
    }
    const decisions = await Promise.all(
      requests.map(({ permission }) =>
        this.#policy.decide(permission, userEntityRef),
      ),
    );
    const conditional = requests.filter(
      (_, index) => !isDefinitive(decisions[index]),
    );
    const applied =
      conditional.length > 0
        ? await this.#stock.authorize(conditional, options)
        : [];
    return decisions.map(decision =>
      isDefinitive(decision)
        ? decision
        : applied.shift() ?? { result: AuthorizeResult.DENY },
    );
  }

  #personOf(options: PermissionsServiceRequestOptions): string | undefined {
    const { credentials } = options;
    return this.#auth.isPrincipal(credentials, 'user')
      ? credentials.principal.userEntityRef
      : undefined;
  }
}

function isDefinitive(
  decision: PolicyDecision,
): decision is DefinitivePolicyDecision {
  return decision.result !== AuthorizeResult.CONDITIONAL;
}
