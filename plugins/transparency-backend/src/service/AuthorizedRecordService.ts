import { NotAllowedError } from '@backstage/errors';
import { Page } from '@trust-portal/http-contract';
import {
  promiseDecidePermission,
  promiseReadPermission,
  TransparencyDueItem,
} from '@trust-portal/plugin-transparency-common';
import {
  Activity,
  ActivityQuery,
  Facts,
  FactsQuery,
  ResolvedReference,
  SearchDocumentsQuery,
} from '@trust-portal/record-contracts';
import { Caller, PermissionGuard } from '@trust-portal/record-service';
import { TransparencySearchDocument } from '../search/promiseDocument';
import { TransparencyRecordService } from './TransparencyRecordService';

/** Shows of the small contracts what the caller may read, and of what is due what the caller may do. */
export class AuthorizedRecordService implements TransparencyRecordService {
  readonly #service: TransparencyRecordService;
  readonly #guard: PermissionGuard;

  constructor(options: {
    service: TransparencyRecordService;
    guard: PermissionGuard;
  }) {
    this.#service = options.service;
    this.#guard = options.guard;
  }

  async resolveReferences(
    caller: Caller,
    references: readonly string[],
  ): Promise<ResolvedReference[]> {
    await this.#guard.require(caller, promiseReadPermission);
    return this.#service.resolveReferences(caller, references);
  }

  async listDueItems(caller: Caller): Promise<TransparencyDueItem[]> {
    const [reads, decidesPromises] = await this.#guard.allows(caller, [
      promiseReadPermission,
      promiseDecidePermission,
    ]);
    return this.#service.listDueItems(caller, {
      decidesPromises: reads && decidesPromises,
    });
  }

  /**
   * The timeline of a record is for the readers of the record. What one person did, over all records,
   * is for that person alone: people are not ranked.
   */
  async listActivity(
    caller: Caller,
    query: ActivityQuery,
  ): Promise<Page<Activity>> {
    await this.#guard.require(caller, promiseReadPermission);
    const isPerson = caller.actor.startsWith('user:');
    if (isPerson && query.person && query.person !== caller.actor) {
      throw new NotAllowedError(
        'What somebody did is shown to that person only; ask for the activity of a record instead',
      );
    }
    return this.#service.listActivity(caller, query);
  }

  async getFacts(caller: Caller, query: FactsQuery): Promise<Facts> {
    await this.#guard.require(caller, promiseReadPermission);
    return this.#service.getFacts(caller, query);
  }

  /** Each document says who may find it; the portal's search keeps to that. */
  async listSearchDocuments(
    caller: Caller,
    query: SearchDocumentsQuery,
  ): Promise<Page<TransparencySearchDocument>> {
    if (caller.actor.startsWith('user:')) {
      throw new NotAllowedError('Only other parts of the portal may ask this');
    }
    return this.#service.listSearchDocuments(caller, query);
  }
}
