import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  rolesOfGroups,
  type PersonClaims,
  type RoleGroups,
} from '@trust-portal/portal-vocabulary';
import type { ClaimsCache } from './ClaimsCache';
import { groupsOfPerson } from './groupMembership';
import type { PersonClaimsService } from './PersonClaimsService';

/**
 * Takes the groups of a person from the catalog and the roles from the groups. While the catalog cannot be asked,
 * nobody has any standing: rights are then denied, never guessed.
 */
export class DefaultPersonClaimsService implements PersonClaimsService {
  readonly #options: {
    auth: AuthService;
    catalog: CatalogService;
    cache: ClaimsCache;
    logger: LoggerService;
    roleGroups: RoleGroups;
  };

  constructor(options: {
    auth: AuthService;
    catalog: CatalogService;
    /** May be shared by several services of one process. */
    cache: ClaimsCache;
    logger: LoggerService;
    roleGroups: RoleGroups;
  }) {
    this.#options = options;
  }

  async claimsOf(userEntityRef: string): Promise<PersonClaims | undefined> {
    const { cache, logger } = this.#options;
    try {
      return await cache.get(userEntityRef, () => this.#read(userEntityRef));
    } catch (error) {
      logger.error(
        'The catalog does not say which groups the caller belongs to, so the request is denied',
        error,
      );
      return undefined;
    }
  }

  async #read(userEntityRef: string): Promise<PersonClaims | undefined> {
    const { auth, catalog, roleGroups } = this.#options;
    const groupRefs = await groupsOfPerson(userEntityRef, {
      catalog,
      credentials: await auth.getOwnServiceCredentials(),
    });
    return (
      groupRefs && {
        userEntityRef,
        groupRefs,
        roles: rolesOfGroups(roleGroups, groupRefs),
      }
    );
  }
}
