import { createApiRef } from '@backstage/core-plugin-api';
import type { TransparencyApi } from '@trust-portal/plugin-transparency-common';

/** The client of the registers, with the token of the person who is signed in. */
export const transparencyApiRef = createApiRef<TransparencyApi>({
  id: 'plugin.transparency.client',
});
