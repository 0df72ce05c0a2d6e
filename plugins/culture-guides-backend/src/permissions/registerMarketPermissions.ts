import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { isResourcePermission } from '@backstage/plugin-permission-common';
import {
  cultureGuidesPermissions,
  MARKET_RESOURCE_TYPE,
} from '@trust-portal/plugin-culture-guides-common';
import { MarketResources } from './MarketResources';
import { marketResourceRef, marketRules } from './marketRules';

/** Tells the permission framework which permissions there are, and how conditions on markets are decided. */
export function registerMarketPermissions(
  registry: PermissionsRegistryService,
  resources: MarketResources,
): void {
  registry.addPermissions(
    cultureGuidesPermissions.filter(
      permission => !isResourcePermission(permission),
    ),
  );
  registry.addResourceType({
    resourceRef: marketResourceRef,
    permissions: cultureGuidesPermissions.filter(permission =>
      isResourcePermission(permission, MARKET_RESOURCE_TYPE),
    ),
    rules: marketRules,
    getResources: marketIds => resources.read(marketIds),
  });
}
