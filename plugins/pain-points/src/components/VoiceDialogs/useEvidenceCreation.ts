import { useCallback } from 'react';
import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import {
  createPainPointsClient,
  type EvidenceDetail,
  type EvidenceDraft,
} from '@trust-portal/plugin-pain-points-common';

/** A voice, and whether it was new. */
export interface CreatedVoice {
  voice: EvidenceDetail;
  created: boolean;
}

/**
 * Takes a voice in. Whether it was there already, only the status of the answer
 * says (200 instead of 201), which the client does not hand on.
 */
export function useEvidenceCreation(): (
  draft: EvidenceDraft,
) => Promise<CreatedVoice> {
  const fetchApi = useApi(fetchApiRef);
  const discovery = useApi(discoveryApiRef);
  return useCallback(
    async draft => {
      let created = true;
      const client = createPainPointsClient({
        baseUrl: () => discovery.getBaseUrl('pain-points'),
        fetch: async (input, init) => {
          const response = await fetchApi.fetch(input, init);
          created = response.status === 201;
          return response;
        },
      });
      const voice = await client.createEvidence({ body: draft });
      return { voice, created };
    },
    [fetchApi, discovery],
  );
}
