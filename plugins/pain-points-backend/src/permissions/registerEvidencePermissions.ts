import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { isResourcePermission } from '@backstage/plugin-permission-common';
import {
  EVIDENCE_RESOURCE_TYPE,
  painPointsPermissions,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { EvidenceStore } from '../database/EvidenceStore';
import { parseEvidenceId } from '../evidence/evidenceNumber';
import { evidenceResourceRef, evidenceRules } from './evidenceRules';

/** Tells the permission framework how conditions on voices are decided. */
export function registerEvidencePermissions(
  registry: PermissionsRegistryService,
  knex: Knex,
): void {
  registry.addResourceType({
    resourceRef: evidenceResourceRef,
    permissions: painPointsPermissions.filter(permission =>
      isResourcePermission(permission, EVIDENCE_RESOURCE_TYPE),
    ),
    rules: evidenceRules,
    // The framework asks with whatever references it was given, so anything may come in.
    getResources: async ids => {
      const numbers = ids
        .filter(id => /^EV-\d{6,12}$/.test(id))
        .map(parseEvidenceId);
      const voices = await new EvidenceStore(knex).findMany(numbers);
      const byId = new Map(voices.map(voice => [voice.id, voice]));
      return ids.map(id => byId.get(id));
    },
  });
}
