import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { AuthOwnershipResolver } from '@backstage/plugin-auth-node';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { directGroups, withGroupsAbove } from '@trust-portal/person-claims';

/**
 * Whoever belongs to a team also belongs to the departments above it. The result is kept with the session for as long
 * as the token lives, so it serves convenience ('mine'); rights are decided by the permission policy, which asks anew.
 */
export class ParentGroupsOwnershipResolver implements AuthOwnershipResolver {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;

  constructor(options: { auth: AuthService; catalog: CatalogService }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
  }

  async resolveOwnershipEntityRefs(
    user: Entity,
  ): Promise<{ ownershipEntityRefs: string[] }> {
    const groups = await withGroupsAbove(directGroups(user), {
      catalog: this.#catalog,
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    return { ownershipEntityRefs: [stringifyEntityRef(user), ...groups] };
  }
}
