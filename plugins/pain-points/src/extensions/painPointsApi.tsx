import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import { ApiBlueprint } from '@backstage/frontend-plugin-api';
import { createPainPointsClient } from '@trust-portal/plugin-pain-points-common';
import { painPointsApiRef } from '../api/painPointsApi';

export const painPointsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: painPointsApiRef,
      deps: { discovery: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discovery, fetchApi }) =>
        createPainPointsClient({
          fetch: fetchApi.fetch,
          baseUrl: () => discovery.getBaseUrl('pain-points'),
        }),
    }),
});
