import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { importRoutes } from '@trust-portal/plugin-pain-points-common';
import { callerOf, fileLanguage, sendFile } from '@trust-portal/record-service';
import { ArchiveService } from '../service/ArchiveService';
import { ExportService } from '../service/ExportService';

const { exportPains, exportEvidence, exportEverything, restoreArchive } =
  importRoutes;

/** Files of what the catalog holds, and the archive of everything. */
const exportRoutes = {
  exportPains,
  exportEvidence,
  exportEverything,
  restoreArchive,
};

const mediaTypes = { csv: 'text/csv', json: 'application/json' } as const;

export function exportHandlers(options: {
  httpAuth: HttpAuthService;
  exports: ExportService;
  archive: ArchiveService;
}): ContractHandlers<typeof exportRoutes> {
  const { httpAuth, exports, archive } = options;
  return {
    exportPains: async ({ query }, { request, response }) => {
      const { format, ...filter } = query;
      const caller = await callerOf(httpAuth, request);
      await sendFile(response, {
        name: `pains.${format}`,
        mediaType: mediaTypes[format],
        pieces: exports.pains(caller, filter, {
          format,
          language: fileLanguage(request),
        }),
      });
    },
    exportEvidence: async ({ query }, { request, response }) => {
      const { format, ...filter } = query;
      const caller = await callerOf(httpAuth, request);
      await sendFile(response, {
        name: `evidence.${format}`,
        mediaType: mediaTypes[format],
        pieces: exports.evidence(caller, filter, {
          format,
          language: fileLanguage(request),
        }),
      });
    },
    exportEverything: async (_input, { request, response }) =>
      sendFile(response, {
        name: 'pain-points.jsonl',
        mediaType: 'application/x-ndjson',
        pieces: archive.read(await callerOf(httpAuth, request)),
      }),
    restoreArchive: async ({ body }, { request }) =>
      archive.restore(await callerOf(httpAuth, request), body.records),
  };
}
