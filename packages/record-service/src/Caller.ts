import {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { Request } from 'express';

/** Who asks, as the credentials say. */
export interface Caller {
  credentials: BackstageCredentials;
  /** The person's reference, or the subject of a service; what the activity names. */
  actor: string;
}

/**
 * The caller of a request.
 *
 * @throws AuthenticationError without a valid token.
 */
export async function callerOf(
  httpAuth: HttpAuthService,
  request: Request,
): Promise<Caller> {
  const credentials = await httpAuth.credentials(request, {
    allow: ['user', 'service'],
  });
  const { principal } = credentials;
  return {
    credentials,
    actor:
      principal.type === 'user' ? principal.userEntityRef : principal.subject,
  };
}

/** Refuses what only a person can do, such as following: services have no voice of their own. */
export function assertPerson(caller: Caller): void {
  if (!caller.actor.startsWith('user:')) {
    throw new NotAllowedError('Only a person can do this');
  }
}
