import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  PAIN_RESOURCE_TYPE,
  painPointsPermissions,
} from '@trust-portal/plugin-pain-points-common';
import { isResourcePermission } from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import { readPainResources } from './painResources';
import { painResourceRef, painRules } from './painRules';

/** Tells the permission framework which permissions there are, and how conditions on pains are decided. */
export function registerPainPermissions(
  registry: PermissionsRegistryService,
  knex: Knex,
): void {
  registry.addPermissions(
    painPointsPermissions.filter(
      permission => !isResourcePermission(permission),
    ),
  );
  registry.addResourceType({
    resourceRef: painResourceRef,
    permissions: painPointsPermissions.filter(permission =>
      isResourcePermission(permission, PAIN_RESOURCE_TYPE),
    ),
    rules: painRules,
    getResources: painIds => readPainResources(knex, painIds),
  });
}
