import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import { ApiBlueprint } from '@backstage/frontend-plugin-api';
import { createTransparencyClient } from '@trust-portal/plugin-transparency-common';
import { transparencyApiRef } from '../api/transparencyApi';

export const transparencyApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: transparencyApiRef,
      deps: { discovery: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discovery, fetchApi }) =>
        createTransparencyClient({
          fetch: fetchApi.fetch,
          baseUrl: () => discovery.getBaseUrl('transparency'),
        }),
    }),
});
