import {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  ConditionTransformer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import { evidenceReadPermission } from '@trust-portal/plugin-pain-points-common';
import { EvidenceRestriction } from '../database/evidenceFilters';
import { Caller } from '../service/Caller';
import { EvidenceQuery, evidenceResourceRef } from './evidenceRules';

/**
 * Which voices somebody may read. Lists and details compile the decision to the same
 * SQL, so that no list can show what a detail denies.
 */
export class EvidenceGuard {
  readonly #permissions: PermissionsService;
  readonly #toRestriction: ConditionTransformer<EvidenceQuery>;

  /** Create it after the resource type was registered. */
  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
  }) {
    this.#permissions = options.permissions;
    this.#toRestriction = createConditionTransformer(
      options.permissionsRegistry.getPermissionRuleset(evidenceResourceRef),
    );
  }

  /**
   * The voices that the caller may read; undefined means all of them, originals included.
   *
   * @throws NotAllowedError when it is none at all.
   */
  async restriction({
    credentials,
  }: Caller): Promise<EvidenceRestriction | undefined> {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission: evidenceReadPermission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.CONDITIONAL) {
      return this.#toRestriction(decision.conditions);
    }
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw Object.assign(
        new NotAllowedError('You are not allowed to read voices of customers'),
        { permission: evidenceReadPermission.name },
      );
    }
    return undefined;
  }
}
