import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { PersonClaimsService } from '@trust-portal/person-claims';
import { AudienceResolver, signedIn } from './AudienceResolver';

/**
 * Takes groups and roles from what the portal knows about a person now, not from the token, which
 * knows an hour-old truth. Whoever the catalog does not know (any more) and callers that are no
 * people belong to no audience.
 */
export class DefaultAudienceResolver implements AudienceResolver {
  readonly #auth: AuthService;
  readonly #personClaims: PersonClaimsService;

  constructor(options: {
    auth: AuthService;
    personClaims: PersonClaimsService;
  }) {
    this.#auth = options.auth;
    this.#personClaims = options.personClaims;
  }

  async resolve(credentials: BackstageCredentials): Promise<string[]> {
    if (!this.#auth.isPrincipal(credentials, 'user')) {
      return [];
    }
    const { userEntityRef } = credentials.principal;
    const claims = await this.#personClaims.claimsOf(userEntityRef);
    return claims
      ? [
          signedIn,
          userEntityRef,
          ...claims.groupRefs,
          ...claims.roles.map(role => `role:${role}`),
        ]
      : [];
  }
}
