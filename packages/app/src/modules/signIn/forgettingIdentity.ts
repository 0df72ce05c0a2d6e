import { IdentityApi } from '@backstage/frontend-plugin-api';
import { chosenPerson } from './chosenPerson';

/** The same identity, but signing out also forgets the chosen person: else the next load would sign in again. */
export function forgettingIdentity(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    async signOut() {
      chosenPerson.forget();
      await identity.signOut();
    },
  };
}
