import { useApi } from '@backstage/core-plugin-api';
import type { PainPointsApi } from '@trust-portal/plugin-pain-points-common';
import { painPointsApiRef } from '../api/painPointsApi';

/** The client of the pain-point catalog. */
export function usePainPointsApi(): PainPointsApi {
  return useApi(painPointsApiRef);
}
