import { useApi } from '@backstage/core-plugin-api';
import type { CultureGuidesApi } from '@trust-portal/plugin-culture-guides-common';
import { cultureGuidesApiRef } from '../api/cultureGuidesApi';

/** The client of the guides. */
export function useCultureGuidesApi(): CultureGuidesApi {
  return useApi(cultureGuidesApiRef);
}
