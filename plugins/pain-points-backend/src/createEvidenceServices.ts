import {
  AuditorService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { readSecrets } from '@trust-portal/portal-vocabulary';
import { Foundation } from './createServices';
import { createTextHasher } from './evidence/voiceIdentity';
import { EvidenceGuard } from './permissions/EvidenceGuard';
import { registerEvidencePermissions } from './permissions/registerEvidencePermissions';
import { ArchiveService } from './service/ArchiveService';
import { AuthorizedArchiveService } from './service/AuthorizedArchiveService';
import { AuthorizedEvidenceService } from './service/AuthorizedEvidenceService';
import { AuthorizedImportService } from './service/AuthorizedImportService';
import { DefaultArchiveService } from './service/DefaultArchiveService';
import { DefaultEvidenceService } from './service/DefaultEvidenceService';
import { DefaultExportService } from './service/DefaultExportService';
import { DefaultImportService } from './service/DefaultImportService';
import { EvidenceContext } from './service/EvidenceContext';
import { EvidenceService } from './service/EvidenceService';
import { ExportService } from './service/ExportService';
import { ImportService } from './service/ImportService';
import { PainService } from './service/PainService';

/** What the portal gives to the services of voices, beside what all services share. */
export interface EvidenceEnvironment {
  config: RootConfigService;
  auditor: AuditorService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  /** The authorized one: exports read through it. */
  pains: PainService;
}

/** The services of voices that the router gets: the authorized ones. */
export interface EvidenceServices {
  evidence: EvidenceService;
  imports: ImportService;
  exports: ExportService;
  archive: ArchiveService;
}

/** Registers the resource type of voices, and makes their services. */
export function createEvidenceServices(
  foundation: Foundation,
  env: EvidenceEnvironment,
): EvidenceServices {
  registerEvidencePermissions(env.permissionsRegistry, foundation.knex);
  const evidenceGuard = new EvidenceGuard(env);
  const context: EvidenceContext = {
    ...foundation,
    auditor: env.auditor,
    hashText: createTextHasher(readSecrets(env.config).hashSalt),
  };
  const evidence = new AuthorizedEvidenceService({
    service: new DefaultEvidenceService(context),
    evidenceGuard,
    access: foundation.access,
  });
  return {
    evidence,
    exports: new DefaultExportService({ pains: env.pains, evidence }),
    archive: new AuthorizedArchiveService({
      service: new DefaultArchiveService({
        ...context,
        logger: foundation.logger,
      }),
      guard: foundation.guard,
    }),
    imports: new AuthorizedImportService({
      service: new DefaultImportService({
        ...context,
        vocabulary: foundation.vocabulary,
      }),
      guard: foundation.guard,
    }),
  };
}
