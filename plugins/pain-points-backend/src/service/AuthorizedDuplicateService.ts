import {
  PainDetail,
  painMergePermission,
  painReadPermission,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { narrowAbilities } from '../permissions/narrowAbilities';
import { PainAccess } from '../permissions/PainAccess';
import {
  DuplicateQuery,
  DuplicateService,
  DuplicateSuggestion,
  MergeRequest,
} from './DuplicateService';

/** Suggests only what the caller may read, and lets those merge who may. */
export class AuthorizedDuplicateService implements DuplicateService {
  readonly #service: DuplicateService;
  readonly #access: PainAccess;

  constructor(options: { service: DuplicateService; access: PainAccess }) {
    this.#service = options.service;
    this.#access = options.access;
  }

  async suggest(
    caller: Caller,
    query: DuplicateQuery,
  ): Promise<DuplicateSuggestion[]> {
    const restriction = await this.#access.guard.restriction(
      caller,
      painReadPermission,
    );
    return this.#service.suggest(caller, query, { restriction });
  }

  async merge(
    caller: Caller,
    painId: string,
    request: MergeRequest,
  ): Promise<PainDetail> {
    await this.#requireMerge(caller, painId);
    await this.#access.requireNamed(caller, request.into, 'body.into');
    return this.#narrow(
      caller,
      await this.#service.merge(caller, painId, request),
    );
  }

  async unmerge(
    caller: Caller,
    painId: string,
    version: number,
  ): Promise<PainDetail> {
    await this.#requireMerge(caller, painId);
    return this.#narrow(
      caller,
      await this.#service.unmerge(caller, painId, version),
    );
  }

  async rejectDuplicate(
    caller: Caller,
    painId: string,
    otherId: string,
  ): Promise<void> {
    await this.#requireMerge(caller, painId);
    await this.#access.requireNamed(caller, otherId, 'body.painId');
    await this.#service.rejectDuplicate(caller, painId, otherId);
  }

  async #requireMerge(caller: Caller, painId: string): Promise<void> {
    await this.#access.guard.require(caller, painMergePermission);
    await this.#access.require(caller, painId, painReadPermission);
  }

  #narrow(caller: Caller, detail: PainDetail): Promise<PainDetail> {
    return narrowAbilities(this.#access.guard, caller, detail);
  }
}
