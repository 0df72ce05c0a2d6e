import { archivePermission } from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { PainGuard } from '../permissions/painGuard';
import { ArchiveService, ReceivedRecord } from './ArchiveService';

/** Everything is for those alone who manage the archive. */
export class AuthorizedArchiveService implements ArchiveService {
  readonly #service: ArchiveService;
  readonly #guard: PainGuard;

  constructor(options: { service: ArchiveService; guard: PainGuard }) {
    this.#service = options.service;
    this.#guard = options.guard;
  }

  async *read(caller: Caller): AsyncGenerator<string> {
    await this.#guard.require(caller, archivePermission);
    yield* this.#service.read(caller);
  }

  async restore(
    caller: Caller,
    records: readonly ReceivedRecord[],
  ): Promise<{ added: number; alreadyThere: number }> {
    await this.#guard.require(caller, archivePermission);
    return this.#service.restore(caller, records);
  }
}
