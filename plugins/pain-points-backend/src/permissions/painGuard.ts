import {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { RecordGuard } from '@trust-portal/record-service';
import { PainQuery, PainResource, painResourceRef } from './painRules';

/** The pains that somebody may see, when not all; compiled to SQL by the store. */
export type PainRestriction = PermissionCriteria<PainQuery>;

/** Asks the permission framework about pains. */
export type PainGuard = RecordGuard<PainResource, PainQuery>;

/** Call it after the resource type of pains was registered. */
export function createPainGuard(options: {
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
}): PainGuard {
  return new RecordGuard({ ...options, resourceRef: painResourceRef });
}
