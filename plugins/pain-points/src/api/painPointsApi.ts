import { createApiRef } from '@backstage/core-plugin-api';
import type { PainPointsApi } from '@trust-portal/plugin-pain-points-common';

/** The client of the pain-point catalog, with the token of the person who is signed in. */
export const painPointsApiRef = createApiRef<PainPointsApi>({
  id: 'plugin.pain-points.client',
});
