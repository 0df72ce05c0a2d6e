import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { Caller } from './Caller';

/** Asks the permission framework about what somebody may do at all, whatever the record. */
export class PermissionGuard {
  readonly #permissions: PermissionsService;

  constructor(options: { permissions: PermissionsService }) {
    this.#permissions = options.permissions;
  }

  /** @throws NotAllowedError unless the caller holds the permission. */
  async require(caller: Caller, permission: BasicPermission): Promise<void> {
    const [allowed] = await this.allows(caller, [permission]);
    if (!allowed) {
      throw refusal(permission);
    }
  }

  /** Which of the permissions the caller holds, in their sequence. */
  async allows(
    { credentials }: Caller,
    permissions: readonly BasicPermission[],
  ): Promise<boolean[]> {
    const decisions = await this.#permissions.authorize(
      permissions.map(permission => ({ permission })),
      { credentials },
    );
    return decisions.map(({ result }) => result === AuthorizeResult.ALLOW);
  }
}

/** A 403 that names the permission that was missing. */
export function refusal({ name }: { name: string }): NotAllowedError {
  return Object.assign(
    new NotAllowedError(`You are not allowed to do this: it needs ${name}`),
    { permission: name },
  );
}
