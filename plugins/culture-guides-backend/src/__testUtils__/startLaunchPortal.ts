import { createServiceFactory } from '@backstage/backend-plugin-api';
import { personClaimsServiceRef } from '@trust-portal/person-claims';
import { Knex } from 'knex';
import { startTestPortal, TestPortal } from './startTestPortal';
import { groupRefsOf, personBehind } from './testPeople';

/** The test portal, in which each person holds the role that the test people are listed with. */
export function startLaunchPortal(knex: Knex): Promise<TestPortal> {
  return startTestPortal(knex, {
    features: [
      createServiceFactory({
        service: personClaimsServiceRef,
        deps: {},
        factory: () => ({
          // Whoever is not among the test people has left.
          claimsOf: async userEntityRef => {
            const person = personBehind(userEntityRef);
            return (
              person && {
                userEntityRef,
                groupRefs: groupRefsOf(userEntityRef),
                roles: [person.role],
              }
            );
          },
        }),
      }),
    ],
  });
}
