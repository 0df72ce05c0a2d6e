import { mockCredentials } from '@backstage/backend-test-utils';
import { Caller } from '@trust-portal/record-service';

/** Somebody of the sample organisation, by name. */
export function personCalled(name: string): Caller {
  const actor = `user:default/${name}`;
  return { actor, credentials: mockCredentials.user(actor) };
}
