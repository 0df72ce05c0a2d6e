import {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { evidenceReadPermission } from '@trust-portal/plugin-pain-points-common';
import { Caller, RecordGuard } from '@trust-portal/record-service';
import { EvidenceRestriction } from '../database/evidenceFilters';
import {
  EvidenceQuery,
  EvidenceResource,
  evidenceResourceRef,
} from './evidenceRules';

/**
 * Which voices somebody may read. Lists and details compile the decision to the same
 * SQL, so that no list can show what a detail denies.
 */
export class EvidenceGuard {
  readonly #guard: RecordGuard<EvidenceResource, EvidenceQuery>;

  /** Create it after the resource type was registered. */
  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
  }) {
    this.#guard = new RecordGuard({
      ...options,
      resourceRef: evidenceResourceRef,
    });
  }

  /**
   * The voices that the caller may read; undefined means all of them, originals included.
   *
   * @throws NotAllowedError when it is none at all.
   */
  restriction(caller: Caller): Promise<EvidenceRestriction | undefined> {
    return this.#guard.restriction(caller, evidenceReadPermission);
  }
}
