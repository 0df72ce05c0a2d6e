import {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Foundation } from './createServices';
import { EvidenceGuard } from './permissions/EvidenceGuard';
import { AuthorizedHouseService } from './service/AuthorizedHouseService';
import { DefaultHouseService } from './service/DefaultHouseService';
import { HouseService } from './service/HouseService';

/** What the portal gives to the contracts of the house, beside what all services share. */
export interface HouseEnvironment {
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
}

/** The contracts of the house that the router gets: the authorized ones. */
export interface HouseServices {
  house: HouseService;
}

/** Call it after the resource type of voices was registered. */
export function createHouseServices(
  foundation: Foundation,
  env: HouseEnvironment,
): HouseServices {
  return {
    house: new AuthorizedHouseService({
      service: new DefaultHouseService(foundation),
      guard: foundation.guard,
      evidenceGuard: new EvidenceGuard(env),
    }),
  };
}
