import { Page } from '@trust-portal/http-contract';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  Activity,
  DueItem,
  evidenceAnswerPermission,
  evidenceReadPermission,
  evidenceRedactPermission,
  interimAnswerApprovePermission,
  painMergePermission,
  painReadPermission,
  readingConfirmPermission,
} from '@trust-portal/plugin-pain-points-common';
import { PainGuard } from '../permissions/PainGuard';
import { Caller } from './Caller';
import {
  ActivityQuery,
  Facts,
  FactsQuery,
  HouseService,
  ResolvedReference,
  SearchDocument,
  SearchDocumentsQuery,
} from './HouseService';

/** Shows of the small contracts what the caller may read. */
export class AuthorizedHouseService implements HouseService {
  readonly #service: HouseService;
  readonly #guard: PainGuard;

  constructor(options: { service: HouseService; guard: PainGuard }) {
    this.#service = options.service;
    this.#guard = options.guard;
  }

  async resolveReferences(
    caller: Caller,
    references: readonly string[],
  ): Promise<ResolvedReference[]> {
    const restriction = await this.#restriction(caller);
    return this.#service.resolveReferences(caller, references, { restriction });
  }

  async listDueItems(caller: Caller): Promise<DueItem[]> {
    const [restriction, [confirms, approves, redacts, tells, merges]] =
      await Promise.all([
        this.#restriction(caller),
        this.#guard.allows(caller, [
          readingConfirmPermission,
          interimAnswerApprovePermission,
          evidenceRedactPermission,
          evidenceAnswerPermission,
          painMergePermission,
        ]),
      ]);
    return this.#service.listDueItems(caller, {
      restriction,
      duties: {
        confirmsReadings: confirms,
        approvesInterimAnswers: approves,
        redacts,
        tellsCustomers: tells,
        handsOut: merges,
      },
    });
  }

  /** What was done with single voices is for those who may read every voice. */
  async listActivity(
    caller: Caller,
    query: ActivityQuery,
  ): Promise<Page<Activity>> {
    const [restriction, evidence] = await Promise.all([
      this.#restriction(caller),
      this.#guard.decision(caller, evidenceReadPermission),
    ]);
    return this.#service.listActivity(caller, query, {
      restriction,
      withEvidence: evidence.result === AuthorizeResult.ALLOW,
    });
  }

  /** Counts over everything; whoever may read some pains may know how many there are. */
  async getFacts(caller: Caller, query: FactsQuery): Promise<Facts> {
    await this.#restriction(caller);
    return this.#service.getFacts(caller, query);
  }

  /** Only other parts of the portal reach this; the router refuses people. */
  async listSearchDocuments(
    caller: Caller,
    query: SearchDocumentsQuery,
  ): Promise<Page<SearchDocument>> {
    await this.#restriction(caller);
    return this.#service.listSearchDocuments(caller, query);
  }

  #restriction(caller: Caller) {
    return this.#guard.restriction(caller, painReadPermission);
  }
}
