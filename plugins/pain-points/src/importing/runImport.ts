import type {
  ColumnMapping,
  EvidenceImport,
  ImportApi,
  ImportDefaults,
  ValueMapping,
} from '@trust-portal/plugin-pain-points-common';
import { importRows } from './importRows';
import type { ImportFile } from './openImportFile';

/** What a person decided about a file. */
export interface ImportSettings {
  source: string;
  columns: ColumnMapping;
  values: ValueMapping;
  defaults: ImportDefaults;
}

/** Pauses an import between two requests, goes on, or ends it. */
export class ImportControl {
  #paused = false;
  #cancelled = false;
  #wake: (() => void) | undefined;

  get cancelled() {
    return this.#cancelled;
  }
  pause() {
    this.#paused = true;
  }
  resume() {
    this.#paused = false;
    this.#wake?.();
  }
  cancel() {
    this.#cancelled = true;
    this.resume();
  }
  /** Waits while the import is paused. */
  async pass(): Promise<void> {
    while (this.#paused) {
      await new Promise<void>(resolve => {
        this.#wake = resolve;
      });
    }
  }
}

/**
 * Sends a file that is too large to be held as rows at once; otherwise as
 * `sendImport` of the contract does it. An import of the same file that was
 * interrupted goes on where it was.
 *
 * @param options.onProgress - told after each request how far the import is
 * @throws ResponseError when the server refuses; what was sent before stays.
 */
export async function runImport(options: {
  api: ImportApi;
  file: ImportFile;
  settings: ImportSettings;
  control: ImportControl;
  onProgress: (progress: EvidenceImport) => void;
}): Promise<EvidenceImport> {
  const { api, file, settings, control, onProgress } = options;
  const { source, defaults, columns, values } = settings;
  let progress = await api.startImport({
    body: {
      fileName: file.name,
      source,
      totalRows: file.rowCount,
      fileHash: file.hash,
      defaults,
    },
  });
  onProgress(progress);
  const params = { importId: progress.id };
  const batches = importRows({
    tables: file.tables(),
    columns,
    values,
    after: progress.position,
  });
  for await (const rows of batches) {
    await control.pass();
    if (control.cancelled) break;
    progress = await api.importRows({ params, body: { rows } });
    onProgress(progress);
    if (progress.state !== 'running') return progress;
  }
  progress = control.cancelled
    ? await api.cancelImport({ params })
    : await api.finishImport({ params });
  onProgress(progress);
  return progress;
}
