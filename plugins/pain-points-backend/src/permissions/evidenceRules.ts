import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  EVIDENCE_RESOURCE_TYPE,
  evidenceShareableRule,
} from '@trust-portal/plugin-pain-points-common';
import { z } from 'zod';
import { isShareableVoice, type SharingFacts } from '../evidence/shareable';

/** What rules about voices look at. */
export interface EvidenceResource extends SharingFacts {
  id: string;
}

/** A condition on voices that SQL understands: the column `shareable` of voices and of their tally. */
export interface EvidenceQuery {
  shareable: boolean;
}

export const evidenceResourceRef = createPermissionResourceRef<
  EvidenceResource,
  EvidenceQuery
>().with({ pluginId: 'pain-points', resourceType: EVIDENCE_RESOURCE_TYPE });

/** Allows voices that everybody may read, because of their ground and their redaction. */
export const isShareable = createPermissionRule({
  name: evidenceShareableRule,
  description: 'Allow voices that ground and redaction let everybody read',
  resourceRef: evidenceResourceRef,
  paramsSchema: z.object({}).optional(),
  apply: voice => isShareableVoice(voice),
  toQuery: () => ({ shareable: true }),
});

export const evidenceRules = [isShareable];
