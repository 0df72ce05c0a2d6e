import { isError, NotAllowedError } from '@backstage/errors';
import { Page } from '@trust-portal/http-contract';
import {
  DueItem,
  evidenceAnswerPermission,
  evidenceRedactPermission,
  interimAnswerApprovePermission,
  painReadPermission,
  readingConfirmPermission,
  taxonomyUpdatePermission,
} from '@trust-portal/plugin-pain-points-common';
import {
  Activity,
  ActivityQuery,
  Facts,
  FactsQuery,
  ResolvedReference,
  SearchDocumentsQuery,
} from '@trust-portal/record-contracts';
import { Caller } from '@trust-portal/record-service';
import { EvidenceGuard } from '../permissions/EvidenceGuard';
import { PainGuard } from '../permissions/painGuard';
import {
  HouseReadOptions,
  HouseService,
  ReadableVoices,
  SearchDocument,
} from './HouseService';

/** Shows of the small contracts what the caller may read, and of what is due what the caller may do. */
export class AuthorizedHouseService implements HouseService {
  readonly #service: HouseService;
  readonly #guard: PainGuard;
  readonly #evidenceGuard: EvidenceGuard;

  constructor(options: {
    service: HouseService;
    guard: PainGuard;
    evidenceGuard: EvidenceGuard;
  }) {
    this.#service = options.service;
    this.#guard = options.guard;
    this.#evidenceGuard = options.evidenceGuard;
  }

  async resolveReferences(
    caller: Caller,
    references: readonly string[],
  ): Promise<ResolvedReference[]> {
    return this.#service.resolveReferences(
      caller,
      references,
      await this.#readable(caller),
    );
  }

  async listDueItems(caller: Caller): Promise<DueItem[]> {
    const [readable, [confirms, approves, redacts, answers, handsOut]] =
      await Promise.all([
        this.#readable(caller),
        this.#guard.allows(caller, [
          readingConfirmPermission,
          interimAnswerApprovePermission,
          evidenceRedactPermission,
          evidenceAnswerPermission,
          // Who keeps the kinds in order also finds an owner for what nobody owns.
          taxonomyUpdatePermission,
        ]),
      ]);
    return this.#service.listDueItems(caller, {
      ...readable,
      duties: {
        confirmsReadings: confirms,
        approvesInterimAnswers: approves,
        redacts,
        answers,
        handsOut,
      },
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
    const isPerson = caller.actor.startsWith('user:');
    if (isPerson && query.person && query.person !== caller.actor) {
      throw new NotAllowedError(
        'What somebody did is shown to that person only; ask for the activity of a record instead',
      );
    }
    return this.#service.listActivity(
      caller,
      query,
      await this.#readable(caller),
    );
  }

  /** Counts over everything; whoever may read some pains may know how many there are. */
  async getFacts(caller: Caller, query: FactsQuery): Promise<Facts> {
    await this.#guard.restriction(caller, painReadPermission);
    return this.#service.getFacts(caller, query);
  }

  /** Each document says who may find it; the portal's search keeps to that. */
  async listSearchDocuments(
    caller: Caller,
    query: SearchDocumentsQuery,
  ): Promise<Page<SearchDocument>> {
    if (caller.actor.startsWith('user:')) {
      throw new NotAllowedError('Only other parts of the portal may ask this');
    }
    return this.#service.listSearchDocuments(caller, query);
  }

  async #readable(caller: Caller): Promise<HouseReadOptions> {
    const [restriction, voices] = await Promise.all([
      this.#guard.restriction(caller, painReadPermission),
      this.#readableVoices(caller),
    ]);
    return { restriction, voices };
  }

  /** Who may read no voice at all may read pains nevertheless. */
  async #readableVoices(caller: Caller): Promise<ReadableVoices | undefined> {
    try {
      return { restriction: await this.#evidenceGuard.restriction(caller) };
    } catch (error) {
      if (isError(error) && error.name === 'NotAllowedError') {
        return undefined;
      }
      throw error;
    }
  }
}
