import { createApiRef } from '@backstage/core-plugin-api';
import type { CultureGuidesApi } from '@trust-portal/plugin-culture-guides-common';

/** The client of the guides, with the token of the person who is signed in. */
export const cultureGuidesApiRef = createApiRef<CultureGuidesApi>({
  id: 'plugin.culture-guides.client',
});
