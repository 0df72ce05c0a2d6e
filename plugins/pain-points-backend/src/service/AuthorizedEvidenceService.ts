import { Page } from '@trust-portal/http-contract';
import {
  CustomerNotice,
  Evidence,
  evidenceAnswerPermission,
  evidenceCreatePermission,
  EvidenceDetail,
  evidenceErasePermission,
  EvidenceFacets,
  EvidenceFilter,
  evidenceHoldPermission,
  evidenceRedactPermission,
  evidenceTriagePermission,
  painReadPermission,
} from '@trust-portal/plugin-pain-points-common';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { Caller } from '@trust-portal/record-service';
import { EvidenceGuard } from '../permissions/EvidenceGuard';
import { PainAccess } from '../permissions/PainAccess';
import {
  AnswerDraft,
  AssignRequest,
  EvidenceDraftRequest,
  EvidenceEdit,
  EvidenceListQuery,
  EvidenceReadOptions,
  EvidenceService,
  LinkedVoice,
  LinkRequest,
  NoticeRequest,
  RedactionProposal,
  RedactionRequest,
  SetAsideRequest,
} from './EvidenceService';

const abilityPermissions = [
  evidenceTriagePermission,
  evidenceRedactPermission,
  evidenceAnswerPermission,
  evidenceErasePermission,
  evidenceHoldPermission,
] as const;

/** Lets each caller read and do what the permission policy says, voice by voice. */
export class AuthorizedEvidenceService implements EvidenceService {
  readonly #service: EvidenceService;
  readonly #guard: EvidenceGuard;
  readonly #access: PainAccess;

  constructor(options: {
    service: EvidenceService;
    evidenceGuard: EvidenceGuard;
    access: PainAccess;
  }) {
    this.#service = options.service;
    this.#guard = options.evidenceGuard;
    this.#access = options.access;
  }

  async list(
    caller: Caller,
    query: EvidenceListQuery,
  ): Promise<Page<Evidence>> {
    return this.#service.list(caller, query, await this.#readable(caller));
  }

  async listOfPain(
    caller: Caller,
    painId: string,
    page: { limit: number; cursor?: string },
  ): Promise<Page<LinkedVoice>> {
    await this.#access.require(caller, painId, painReadPermission);
    const options = await this.#readable(caller);
    return this.#service.listOfPain(caller, painId, page, options);
  }

  async facets(
    caller: Caller,
    filter: EvidenceFilter,
  ): Promise<EvidenceFacets> {
    return this.#service.facets(caller, filter, await this.#readable(caller));
  }

  async get(caller: Caller, evidenceId: string): Promise<EvidenceDetail> {
    const options = await this.#readable(caller);
    return this.#narrow(
      caller,
      await this.#service.get(caller, evidenceId, options),
    );
  }

  async *readAll(
    caller: Caller,
    filter: EvidenceFilter,
  ): AsyncGenerator<Evidence[]> {
    yield* this.#service.readAll(caller, filter, await this.#readable(caller));
  }

  async create(
    caller: Caller,
    draft: EvidenceDraftRequest,
  ): Promise<{ created: boolean; detail: EvidenceDetail }> {
    const options = await this.#may(caller, evidenceCreatePermission);
    if (draft.link) {
      await this.#access.guard.require(caller, evidenceTriagePermission);
      await this.#access.require(caller, draft.link.painId, painReadPermission);
    }
    const { created, detail } = await this.#service.create(
      caller,
      draft,
      options,
    );
    return { created, detail: await this.#narrow(caller, detail) };
  }

  async edit(
    caller: Caller,
    evidenceId: string,
    edit: EvidenceEdit,
  ): Promise<EvidenceDetail> {
    const options = await this.#may(caller, evidenceTriagePermission);
    return this.#narrow(
      caller,
      await this.#service.edit(caller, evidenceId, edit, options),
    );
  }

  async link(caller: Caller, request: LinkRequest): Promise<number> {
    const options = await this.#may(caller, evidenceTriagePermission);
    await this.#access.require(caller, request.painId, painReadPermission);
    return this.#service.link(caller, request, options);
  }

  async unlink(caller: Caller, linkId: string): Promise<void> {
    const options = await this.#may(caller, evidenceTriagePermission);
    await this.#service.unlink(caller, linkId, options);
  }

  async setAside(caller: Caller, request: SetAsideRequest): Promise<number> {
    const options = await this.#may(caller, evidenceTriagePermission);
    return this.#service.setAside(caller, request, options);
  }

  async bringBack(
    caller: Caller,
    evidenceIds: readonly string[],
  ): Promise<number> {
    const options = await this.#may(caller, evidenceTriagePermission);
    return this.#service.bringBack(caller, evidenceIds, options);
  }

  async assign(caller: Caller, request: AssignRequest): Promise<number> {
    const options = await this.#may(caller, evidenceTriagePermission);
    return this.#service.assign(caller, request, options);
  }

  async proposeRedaction(
    caller: Caller,
    evidenceId: string,
  ): Promise<RedactionProposal> {
    const options = await this.#may(caller, evidenceRedactPermission);
    return this.#service.proposeRedaction(caller, evidenceId, options);
  }

  async redact(
    caller: Caller,
    evidenceId: string,
    request: RedactionRequest,
  ): Promise<EvidenceDetail> {
    const options = await this.#may(caller, evidenceRedactPermission);
    return this.#narrow(
      caller,
      await this.#service.redact(caller, evidenceId, request, options),
    );
  }

  async answer(
    caller: Caller,
    evidenceId: string,
    draft: AnswerDraft,
  ): Promise<EvidenceDetail> {
    const options = await this.#may(caller, evidenceAnswerPermission);
    return this.#narrow(
      caller,
      await this.#service.answer(caller, evidenceId, draft, options),
    );
  }

  async listCustomersToTell(
    caller: Caller,
    painId: string,
    page: { limit: number; cursor?: string },
  ): Promise<Page<CustomerNotice>> {
    await this.#access.require(caller, painId, painReadPermission);
    const options = await this.#readable(caller);
    return this.#service.listCustomersToTell(caller, painId, page, options);
  }

  async noticeCustomers(
    caller: Caller,
    painId: string,
    request: NoticeRequest,
  ): Promise<number> {
    const options = await this.#may(caller, evidenceAnswerPermission);
    await this.#access.require(caller, painId, painReadPermission);
    return this.#service.noticeCustomers(caller, painId, request, options);
  }

  async erase(
    caller: Caller,
    evidenceId: string,
    reason: string,
  ): Promise<EvidenceDetail> {
    const options = await this.#may(caller, evidenceErasePermission);
    return this.#narrow(
      caller,
      await this.#service.erase(caller, evidenceId, reason, options),
    );
  }

  async eraseCustomer(
    caller: Caller,
    customerReference: string,
    reason: string,
  ): Promise<{ changed: number; held: number }> {
    await this.#access.guard.require(caller, evidenceErasePermission);
    return this.#service.eraseCustomer(caller, customerReference, reason);
  }

  async hold(
    caller: Caller,
    evidenceId: string,
    reason: string,
  ): Promise<EvidenceDetail> {
    const options = await this.#may(caller, evidenceHoldPermission);
    return this.#narrow(
      caller,
      await this.#service.hold(caller, evidenceId, reason, options),
    );
  }

  async release(caller: Caller, evidenceId: string): Promise<EvidenceDetail> {
    const options = await this.#may(caller, evidenceHoldPermission);
    return this.#narrow(
      caller,
      await this.#service.release(caller, evidenceId, options),
    );
  }

  async #readable(caller: Caller): Promise<EvidenceReadOptions> {
    return { restriction: await this.#guard.restriction(caller) };
  }

  /** What somebody may not read, that person may not change either. */
  async #may(
    caller: Caller,
    permission: BasicPermission,
  ): Promise<EvidenceReadOptions> {
    await this.#access.guard.require(caller, permission);
    return this.#readable(caller);
  }

  /** Leaves of what a voice allows that which the caller holds the permission for. */
  async #narrow(
    caller: Caller,
    detail: EvidenceDetail,
  ): Promise<EvidenceDetail> {
    const [triage, redact, answer, erase, hold] =
      await this.#access.guard.allows(caller, abilityPermissions);
    const { abilities } = detail;
    return {
      ...detail,
      abilities: {
        triage: abilities.triage && triage,
        edit: abilities.edit && triage,
        redact: abilities.redact && redact,
        answer: abilities.answer && answer,
        erase: abilities.erase && erase,
        hold: abilities.hold && hold,
      },
    };
  }
}
