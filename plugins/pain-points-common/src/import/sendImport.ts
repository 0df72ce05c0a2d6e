import type { PainPointsApi } from '../PainPointsClient';
import {
  MAXIMUM_IMPORT_ROWS,
  type EvidenceImport,
  type ImportDefaults,
  type ImportRow,
} from '../schemas';
import { inBatches } from './toImportRows';

/** The part of the client that an import needs. */
export type ImportApi = Pick<
  PainPointsApi,
  'startImport' | 'importRows' | 'finishImport' | 'cancelImport'
>;

/** SHA-256 of a file in lower-case hexadecimal; by it an interrupted import is found again. */
export async function hashFile(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/**
 * Sends all rows of a file, one request after the other, and ends the import.
 * An import of the same file that was interrupted goes on where it was.
 *
 * An abort between two requests leaves the import resumable; to end it for good,
 * call `cancelImport`.
 *
 * @param options.onProgress - told after each request how far the import is.
 * @throws ResponseError when the server refuses; what was sent before stays.
 */
export async function sendImport(options: {
  api: ImportApi;
  fileName: string;
  fileHash: string;
  source: string;
  defaults: ImportDefaults;
  rows: readonly ImportRow[];
  onProgress?: (progress: EvidenceImport) => void;
  signal?: AbortSignal;
  token?: () => Promise<string | undefined>;
}): Promise<EvidenceImport> {
  const { api, rows, onProgress, signal, token } = options;
  // A token lives an hour and a large import may not: it is asked for each request.
  const callOptions = async () => ({ signal, token: await token?.() });

  let progress = await api.startImport(
    {
      body: {
        fileName: options.fileName,
        source: options.source,
        totalRows: rows.length,
        fileHash: options.fileHash,
        defaults: options.defaults,
      },
    },
    await callOptions(),
  );
  onProgress?.(progress);
  const params = { importId: progress.id };
  const remaining = rows.filter(row => row.line > progress.position);
  for (const batch of inBatches(remaining, MAXIMUM_IMPORT_ROWS)) {
    signal?.throwIfAborted();
    progress = await api.importRows(
      { params, body: { rows: batch } },
      await callOptions(),
    );
    onProgress?.(progress);
    if (progress.state !== 'running') return progress;
  }
  progress = await api.finishImport({ params }, await callOptions());
  onProgress?.(progress);
  return progress;
}
