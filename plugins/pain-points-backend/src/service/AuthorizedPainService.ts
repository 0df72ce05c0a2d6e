import { AuditorService } from '@backstage/backend-plugin-api';
import { Page } from '@trust-portal/http-contract';
import {
  DescribedPain,
  Pain,
  painCloseWithoutProofPermission,
  painCreatePermission,
  PainDetail,
  PainFacets,
  PainFilter,
  painReadPermission,
  painUpdatePermission,
} from '@trust-portal/plugin-pain-points-common';
import { Caller, audited } from '@trust-portal/record-service';
import { narrowAbilities } from '../permissions/narrowAbilities';
import { PainAccess } from '../permissions/PainAccess';
import {
  PainEdit,
  PainListQuery,
  PainReport,
  PainService,
  TransitionRequest,
} from './PainService';

/** Lets each caller read and do what the permission policy says, pain by pain. */
export class AuthorizedPainService implements PainService {
  readonly #service: PainService;
  readonly #access: PainAccess;
  readonly #auditor: AuditorService;

  constructor(options: {
    service: PainService;
    access: PainAccess;
    auditor: AuditorService;
  }) {
    this.#service = options.service;
    this.#access = options.access;
    this.#auditor = options.auditor;
  }

  async list(caller: Caller, query: PainListQuery): Promise<Page<Pain>> {
    const restriction = await this.#access.guard.restriction(
      caller,
      painReadPermission,
    );
    return this.#service.list(caller, query, { restriction });
  }

  async *readAll(
    caller: Caller,
    filter: PainFilter,
  ): AsyncGenerator<DescribedPain[]> {
    const restriction = await this.#access.guard.restriction(
      caller,
      painReadPermission,
    );
    yield* this.#service.readAll(caller, filter, { restriction });
  }

  async facets(caller: Caller, filter: PainFilter): Promise<PainFacets> {
    const restriction = await this.#access.guard.restriction(
      caller,
      painReadPermission,
    );
    return this.#service.facets(caller, filter, { restriction });
  }

  async get(caller: Caller, painId: string): Promise<PainDetail> {
    const detail = await this.#service.get(caller, painId);
    await this.#access.guard.requireOn(caller, painReadPermission, detail);
    return this.#narrow(caller, detail);
  }

  async create(caller: Caller, report: PainReport): Promise<Pain> {
    await this.#access.guard.require(caller, painCreatePermission);
    return this.#service.create(caller, report);
  }

  async edit(
    caller: Caller,
    painId: string,
    edit: PainEdit,
  ): Promise<PainDetail> {
    await this.#access.require(caller, painId, painUpdatePermission);
    return this.#narrow(caller, await this.#service.edit(caller, painId, edit));
  }

  async transition(
    caller: Caller,
    painId: string,
    request: TransitionRequest,
  ): Promise<PainDetail> {
    if (request.withoutProof) {
      return audited(
        { auditor: this.#auditor },
        caller,
        {
          eventId: 'pain-close-without-proof',
          severityLevel: 'medium',
          meta: { painId },
        },
        () => this.#closeWithoutProof(caller, painId, request),
      );
    }
    await this.#access.require(caller, painId, painUpdatePermission);
    return this.#narrow(
      caller,
      await this.#service.transition(caller, painId, request),
    );
  }

  async #closeWithoutProof(
    caller: Caller,
    painId: string,
    request: TransitionRequest,
  ): Promise<PainDetail> {
    await this.#access.require(caller, painId, painReadPermission);
    await this.#access.guard.require(caller, painCloseWithoutProofPermission);
    return this.#narrow(
      caller,
      await this.#service.transition(caller, painId, request),
    );
  }

  #narrow(caller: Caller, detail: PainDetail): Promise<PainDetail> {
    return narrowAbilities(this.#access.guard, caller, detail);
  }
}
