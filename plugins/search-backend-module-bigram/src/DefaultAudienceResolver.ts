import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { groupsOfPerson } from '@trust-portal/person-claims';
import { RoleGroups, rolesOfGroups } from '@trust-portal/portal-vocabulary';
import { AudienceResolver, signedIn } from './AudienceResolver';

/** A right that was taken away is gone within five seconds. */
const rememberedMs = 4_000;
const mostRemembered = 1_000;

/**
 * Takes groups from the catalog, not from the token: a token knows an hour-old truth. Whoever the
 * catalog does not know (any more) and callers that are no people belong to no audience.
 */
export class DefaultAudienceResolver implements AudienceResolver {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #roleGroups: RoleGroups;
  readonly #now: () => number;
  readonly #remembered = new Map<
    string,
    { until: number; audiences: Promise<string[]> }
  >();

  constructor(options: {
    auth: AuthService;
    catalog: CatalogService;
    roleGroups: RoleGroups;
    /** Milliseconds on any steady scale. */
    now?: () => number;
  }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#roleGroups = options.roleGroups;
    this.#now = options.now ?? (() => performance.now());
  }

  async resolve(credentials: BackstageCredentials): Promise<string[]> {
    if (!this.#auth.isPrincipal(credentials, 'user')) {
      return [];
    }
    const { userEntityRef } = credentials.principal;
    const known = this.#remembered.get(userEntityRef);
    if (known && known.until > this.#now()) {
      return known.audiences;
    }
    const audiences = this.#read(userEntityRef);
    this.#remember(userEntityRef, audiences);
    return audiences;
  }

  async #read(userEntityRef: string): Promise<string[]> {
    const groupRefs = await groupsOfPerson(userEntityRef, {
      catalog: this.#catalog,
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    if (!groupRefs) {
      return [];
    }
    const roles = rolesOfGroups(this.#roleGroups, groupRefs);
    return [
      signedIn,
      userEntityRef,
      ...groupRefs,
      ...roles.map(role => `role:${role}`),
    ];
  }

  #remember(userEntityRef: string, audiences: Promise<string[]>): void {
    if (this.#remembered.size >= mostRemembered) {
      this.#remembered.clear();
    }
    this.#remembered.set(userEntityRef, {
      until: this.#now() + rememberedMs,
      audiences,
    });
    audiences.catch(() => this.#remembered.delete(userEntityRef));
  }
}
