import { Page } from '@trust-portal/http-contract';
import {
  EvidenceImport,
  importDraftSchema,
  importRowSchema,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';

export type ImportDraft = z.output<typeof importDraftSchema>;
export type ReceivedRow = z.output<typeof importRowSchema>;
export type ReportLanguage = 'en' | 'zh';

/**
 * Imports of voices. Methods that name an import throw NotFoundError when there is none.
 */
export interface ImportService {
  /**
   * Begins an import, or finds the running one of the same file and source.
   *
   * @throws InputError that names defaults that are not configured.
   */
  start(
    caller: Caller,
    draft: ImportDraft,
  ): Promise<{ started: boolean; progress: EvidenceImport }>;
  list(
    caller: Caller,
    page: { limit: number; cursor?: string },
  ): Promise<Page<EvidenceImport>>;
  get(caller: Caller, importId: string): Promise<EvidenceImport>;
  /**
   * Takes the good rows and reports the bad ones; rows that were taken before are skipped.
   *
   * @throws ConflictError when the import has ended.
   */
  takeRows(
    caller: Caller,
    importId: string,
    rows: readonly ReceivedRow[],
  ): Promise<EvidenceImport>;
  /** Ending twice changes nothing. @throws ConflictError when it was cancelled. */
  finish(caller: Caller, importId: string): Promise<EvidenceImport>;
  /** Cancelling twice changes nothing. @throws ConflictError when it was finished. */
  cancel(caller: Caller, importId: string): Promise<EvidenceImport>;
  /** The report of rejected rows as CSV, piece by piece. */
  rejects(
    caller: Caller,
    importId: string,
    language: ReportLanguage,
  ): Promise<AsyncIterable<string>>;
}
