import { useApi } from '@backstage/core-plugin-api';
import type { TransparencyApi } from '@trust-portal/plugin-transparency-common';
import { transparencyApiRef } from '../api/transparencyApi';

/** The client of the registers. */
export function useTransparencyApi(): TransparencyApi {
  return useApi(transparencyApiRef);
}
