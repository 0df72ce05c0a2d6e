import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  PAIN_RESOURCE_TYPE,
  painOwnedByRule,
} from '@trust-portal/plugin-pain-points-common';
import { z } from 'zod';

/** What rules about pains look at. */
export interface PainResource {
  id: string;
  /** A catalog group. */
  owner?: string;
}

/** A condition on pains that SQL understands: the column has one of the values. */
export interface PainQuery {
  column: 'owner';
  values: string[];
}

export const painResourceRef = createPermissionResourceRef<
  PainResource,
  PainQuery
>().with({ pluginId: 'pain-points', resourceType: PAIN_RESOURCE_TYPE });

/** Allows pains that one of the given groups owns. */
export const isOwnedBy = createPermissionRule({
  name: painOwnedByRule,
  description: 'Allow pains that one of the groups owns',
  resourceRef: painResourceRef,
  paramsSchema: z.object({
    groupRefs: z.array(z.string()).describe('References of catalog groups'),
  }),
  apply: ({ owner }, { groupRefs }) =>
    owner !== undefined && groupRefs.includes(owner),
  toQuery: ({ groupRefs }) => ({ column: 'owner', values: groupRefs }),
});

export const painRules = [isOwnedBy];
