import { usePermission } from '@backstage/plugin-permission-react';
import { painCreatePermission } from '@trust-portal/plugin-pain-points-common';

/**
 * Whether the reader may move pains at all. Who reports pains may update at
 * least those of the own groups; which ones, the server decides for each step.
 */
export function useMovable(): boolean {
  return usePermission({ permission: painCreatePermission }).allowed;
}
