import type { PersonClaims } from '@trust-portal/portal-vocabulary';

/** Says what is known about a person now. */
export interface PersonClaimsService {
  /**
   * The groups of a person, the groups above them included, and the roles that follow from these. Never older than 4
   * seconds.
   *
   * @param userEntityRef - for example `user:default/li-wei`
   * @returns undefined for somebody whom the catalog does not know (any more), and for everybody while it is away
   */
  claimsOf(userEntityRef: string): Promise<PersonClaims | undefined>;
}
