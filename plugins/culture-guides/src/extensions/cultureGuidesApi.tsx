import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import { ApiBlueprint } from '@backstage/frontend-plugin-api';
import { createCultureGuidesClient } from '@trust-portal/plugin-culture-guides-common';
import { cultureGuidesApiRef } from '../api/cultureGuidesApi';

export const cultureGuidesApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: cultureGuidesApiRef,
      deps: { discovery: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discovery, fetchApi }) =>
        createCultureGuidesClient({
          fetch: fetchApi.fetch,
          baseUrl: () => discovery.getBaseUrl('culture-guides'),
        }),
    }),
});
