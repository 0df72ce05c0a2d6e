import { AuditorService } from '@backstage/backend-plugin-api';
import { ResourcePermission } from '@backstage/plugin-permission-common';
import { Page } from '@trust-portal/http-contract';
import {
  guideEditPermission,
  guideReadPermission,
  guideReviewPermission,
  Section,
  SectionDetail,
  SectionHit,
  SectionReview,
} from '@trust-portal/plugin-culture-guides-common';
import { assertPerson, audited, Caller } from '@trust-portal/record-service';
import { MarketAccess } from '../permissions/MarketAccess';
import { readMarketRights, readReviewSight } from '../permissions/MarketRights';
import { marketOf } from './AuthorizedTextService';
import { GuideOptions } from './GuideContext';
import {
  PageQuery,
  ReadMark,
  ReviewRequest,
  SectionDraft,
  SectionEdit,
  SectionListQuery,
  SectionQuery,
  SectionService,
} from './SectionService';

/** Lets each caller read and do what the permission policy says, market by market. */
export class AuthorizedSectionService implements SectionService {
  readonly #service: SectionService;
  readonly #access: MarketAccess;
  readonly #auditor: AuditorService;

  constructor(options: {
    service: SectionService;
    access: MarketAccess;
    auditor: AuditorService;
  }) {
    this.#service = options.service;
    this.#access = options.access;
    this.#auditor = options.auditor;
  }

  async list(
    caller: Caller,
    query: SectionListQuery,
  ): Promise<Page<SectionHit>> {
    await this.#access.require(caller, guideReadPermission);
    const reviewSight = await readReviewSight(this.#access, caller);
    return this.#service.list(caller, query, { reviewSight });
  }

  async ofMarket(caller: Caller, market: string): Promise<Section[]> {
    await this.#access.require(caller, guideReadPermission);
    const reviewSight = await readReviewSight(this.#access, caller);
    return this.#service.ofMarket(caller, market, { reviewSight });
  }

  async get(
    caller: Caller,
    sectionId: string,
    query: SectionQuery,
  ): Promise<SectionDetail> {
    await this.#access.require(caller, guideReadPermission);
    const options = await this.#optionsFor(caller, marketOf(sectionId));
    return this.#service.get(caller, sectionId, query, options);
  }

  async create(caller: Caller, draft: SectionDraft): Promise<SectionDetail> {
    const { market } = draft;
    await this.#access.assertMarket(caller, guideEditPermission, market);
    const options = await this.#optionsFor(caller, market);
    return this.#service.create(caller, draft, options);
  }

  async edit(
    caller: Caller,
    sectionId: string,
    edit: SectionEdit,
  ): Promise<SectionDetail> {
    const options = await this.#allowed(caller, sectionId, guideEditPermission);
    return this.#service.edit(caller, sectionId, edit, options);
  }

  archive(
    caller: Caller,
    sectionId: string,
    request: { reason: string; version: number },
  ): Promise<SectionDetail> {
    return audited(
      { auditor: this.#auditor },
      caller,
      {
        eventId: 'guide-section-archive',
        severityLevel: 'medium',
        meta: { sectionId },
      },
      async () =>
        this.#service.archive(
          caller,
          sectionId,
          request,
          await this.#allowed(caller, sectionId, guideEditPermission),
        ),
    );
  }

  async restore(
    caller: Caller,
    sectionId: string,
    request: { version: number },
  ): Promise<SectionDetail> {
    const options = await this.#allowed(caller, sectionId, guideEditPermission);
    return this.#service.restore(caller, sectionId, request, options);
  }

  async review(
    caller: Caller,
    sectionId: string,
    request: ReviewRequest,
  ): Promise<SectionDetail> {
    assertPerson(caller);
    const options = await this.#allowed(
      caller,
      sectionId,
      guideReviewPermission,
    );
    return this.#service.review(caller, sectionId, request, options);
  }

  async listReviews(
    caller: Caller,
    sectionId: string,
    query: PageQuery,
  ): Promise<Page<SectionReview>> {
    await this.#access.require(caller, guideReadPermission);
    return this.#service.listReviews(caller, sectionId, query);
  }

  async markRead(
    caller: Caller,
    sectionId: string,
    mark: ReadMark,
  ): Promise<void> {
    assertPerson(caller);
    await this.#access.require(caller, guideReadPermission);
    await this.#service.markRead(caller, sectionId, mark);
  }

  /** @throws NotAllowedError unless the caller may do this in the section's market. */
  async #allowed(
    caller: Caller,
    sectionId: string,
    permission: ResourcePermission,
  ): Promise<GuideOptions> {
    const market = marketOf(sectionId);
    await this.#access.assertMarket(caller, permission, market);
    return this.#optionsFor(caller, market);
  }

  async #optionsFor(caller: Caller, market: string): Promise<GuideOptions> {
    return { rights: await readMarketRights(this.#access, caller, market) };
  }
}
