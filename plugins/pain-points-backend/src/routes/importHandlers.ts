import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { importRoutes } from '@trust-portal/plugin-pain-points-common';
import { callerOf, fileLanguage, sendFile } from '@trust-portal/record-service';
import { ImportService } from '../service/ImportService';

const {
  startImport,
  listImports,
  getImport,
  importRows,
  finishImport,
  cancelImport,
  getImportRejects,
} = importRoutes;

/** Imports of voices, batch by batch. */
const evidenceImportRoutes = {
  startImport,
  listImports,
  getImport,
  importRows,
  finishImport,
  cancelImport,
  getImportRejects,
};

export function importHandlers(options: {
  httpAuth: HttpAuthService;
  imports: ImportService;
}): ContractHandlers<typeof evidenceImportRoutes> {
  const { httpAuth, imports } = options;
  return {
    startImport: async ({ body }, { request, response }) => {
      const caller = await callerOf(httpAuth, request);
      const { started, progress } = await imports.start(caller, body);
      // The contract promises 201 for an import that begins.
      if (!started) response.status(200).json(progress);
      return progress;
    },
    listImports: async ({ query }, { request }) =>
      imports.list(await callerOf(httpAuth, request), query),
    getImport: async ({ params }, { request }) =>
      imports.get(await callerOf(httpAuth, request), params.importId),
    importRows: async ({ params, body }, { request }) =>
      imports.takeRows(
        await callerOf(httpAuth, request),
        params.importId,
        body.rows,
      ),
    finishImport: async ({ params }, { request }) =>
      imports.finish(await callerOf(httpAuth, request), params.importId),
    cancelImport: async ({ params }, { request }) =>
      imports.cancel(await callerOf(httpAuth, request), params.importId),
    getImportRejects: async ({ params }, { request, response }) =>
      sendFile(response, {
        name: 'rejected-rows.csv',
        mediaType: 'text/csv',
        pieces: await imports.rejects(
          await callerOf(httpAuth, request),
          params.importId,
          fileLanguage(request),
        ),
      }),
  };
}
