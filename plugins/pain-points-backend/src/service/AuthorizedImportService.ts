import { Page } from '@trust-portal/http-contract';
import {
  EvidenceImport,
  evidenceImportPermission,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { PainGuard } from '../permissions/painGuard';
import {
  ImportDraft,
  ImportService,
  ReceivedRow,
  ReportLanguage,
} from './ImportService';

/** Imports are seen and driven by those who may import. */
export class AuthorizedImportService implements ImportService {
  readonly #service: ImportService;
  readonly #guard: PainGuard;

  constructor(options: { service: ImportService; guard: PainGuard }) {
    this.#service = options.service;
    this.#guard = options.guard;
  }

  async start(
    caller: Caller,
    draft: ImportDraft,
  ): Promise<{ started: boolean; progress: EvidenceImport }> {
    await this.#require(caller);
    return this.#service.start(caller, draft);
  }

  async list(
    caller: Caller,
    page: { limit: number; cursor?: string },
  ): Promise<Page<EvidenceImport>> {
    await this.#require(caller);
    return this.#service.list(caller, page);
  }

  async get(caller: Caller, importId: string): Promise<EvidenceImport> {
    await this.#require(caller);
    return this.#service.get(caller, importId);
  }

  async takeRows(
    caller: Caller,
    importId: string,
    rows: readonly ReceivedRow[],
  ): Promise<EvidenceImport> {
    await this.#require(caller);
    return this.#service.takeRows(caller, importId, rows);
  }

  async finish(caller: Caller, importId: string): Promise<EvidenceImport> {
    await this.#require(caller);
    return this.#service.finish(caller, importId);
  }

  async cancel(caller: Caller, importId: string): Promise<EvidenceImport> {
    await this.#require(caller);
    return this.#service.cancel(caller, importId);
  }

  async rejects(
    caller: Caller,
    importId: string,
    language: ReportLanguage,
  ): Promise<AsyncIterable<string>> {
    await this.#require(caller);
    return this.#service.rejects(caller, importId, language);
  }

  #require(caller: Caller): Promise<void> {
    return this.#guard.require(caller, evidenceImportPermission);
  }
}
