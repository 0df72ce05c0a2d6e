import { AuditorService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { ResourcePermission } from '@backstage/plugin-permission-common';
import { Page } from '@trust-portal/http-contract';
import {
  Draft,
  guideEditPermission,
  guideReadPermission,
  guideReviewPermission,
  lawApprovePermission,
  parseSectionId,
  Revision,
  RevisionComparison,
  RevisionSummary,
} from '@trust-portal/plugin-culture-guides-common';
import { assertPerson, audited, Caller } from '@trust-portal/record-service';
import { RevisionKey } from '../database/revisionRows';
import { MarketAccess } from '../permissions/MarketAccess';
import { MarketRights, readMarketRights } from '../permissions/MarketRights';
import { PageQuery } from './SectionService';
import {
  DecisionRequest,
  DraftSave,
  RestoreRequest,
  SubmissionRequest,
  TextKey,
  TextService,
} from './TextService';

/** Lets each caller read and do what the permission policy says, market by market. */
export class AuthorizedTextService implements TextService {
  readonly #service: TextService;
  readonly #access: MarketAccess;
  readonly #auditor: AuditorService;

  constructor(options: {
    service: TextService;
    access: MarketAccess;
    auditor: AuditorService;
  }) {
    this.#service = options.service;
    this.#access = options.access;
    this.#auditor = options.auditor;
  }

  async getDraft(caller: Caller, text: TextKey): Promise<Draft | undefined> {
    await this.#access.require(caller, guideReadPermission);
    return this.#service.getDraft(caller, text);
  }

  async saveDraft(
    caller: Caller,
    text: TextKey,
    save: DraftSave,
  ): Promise<Draft> {
    assertPerson(caller);
    await this.#assert(caller, text, guideEditPermission);
    return this.#service.saveDraft(caller, text, save);
  }

  async discardDraft(caller: Caller, text: TextKey): Promise<void> {
    await this.#access.require(caller, guideReadPermission);
    await this.#service.discardDraft(caller, text);
  }

  async submit(
    caller: Caller,
    text: TextKey,
    submission: SubmissionRequest,
  ): Promise<Revision> {
    assertPerson(caller);
    await this.#assert(caller, text, guideEditPermission);
    const rights = await this.#rights(caller, text);
    return this.#service.submit(caller, text, submission, { rights });
  }

  async list(
    caller: Caller,
    text: TextKey,
    query: PageQuery,
  ): Promise<Page<RevisionSummary>> {
    const rights = await this.#rights(caller, text);
    return this.#service.list(caller, text, query, { rights });
  }

  async get(caller: Caller, key: RevisionKey): Promise<Revision> {
    const rights = await this.#rights(caller, key);
    return this.#service.get(caller, key, { rights });
  }

  async compare(
    caller: Caller,
    text: TextKey,
    numbers: { from: number; to: number },
  ): Promise<RevisionComparison> {
    const rights = await this.#rights(caller, text);
    return this.#service.compare(caller, text, numbers, { rights });
  }

  async decide(
    caller: Caller,
    key: RevisionKey,
    request: DecisionRequest,
  ): Promise<Revision> {
    assertPerson(caller);
    const { capacity } = request;
    const act = async () => {
      const rights = await this.#rights(caller, key);
      await this.#assert(caller, key, guideReviewPermission);
      if (capacity === 'legal') {
        await this.#access.require(caller, lawApprovePermission);
      }
      return this.#service.decide(caller, key, request, { rights });
    };
    if (capacity !== 'legal') return act();
    return audited(
      { auditor: this.#auditor },
      caller,
      {
        eventId: 'guide-law-decision',
        severityLevel: 'medium',
        meta: { ...key, decision: request.decision },
      },
      act,
    );
  }

  async withdraw(caller: Caller, key: RevisionKey): Promise<Revision> {
    const rights = await this.#rights(caller, key);
    return this.#service.withdraw(caller, key, { rights });
  }

  async restore(
    caller: Caller,
    key: RevisionKey,
    request: RestoreRequest,
  ): Promise<Revision> {
    assertPerson(caller);
    await this.#assert(caller, key, guideEditPermission);
    const rights = await this.#rights(caller, key);
    return this.#service.restore(caller, key, request, { rights });
  }

  async #assert(
    caller: Caller,
    { sectionId }: TextKey,
    permission: ResourcePermission,
  ): Promise<void> {
    await this.#access.assertMarket(caller, permission, marketOf(sectionId));
  }

  /** @throws NotAllowedError unless the caller may read guides. */
  async #rights(caller: Caller, { sectionId }: TextKey): Promise<MarketRights> {
    await this.#access.require(caller, guideReadPermission);
    return readMarketRights(this.#access, caller, marketOf(sectionId));
  }
}

/** @throws NotFoundError when no section can have this id. */
export function marketOf(sectionId: string): string {
  const parsed = parseSectionId(sectionId);
  if (!parsed) throw new NotFoundError(`There is no section ${sectionId}`);
  return parsed.market;
}
