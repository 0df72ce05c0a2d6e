import { NotAllowedError } from '@backstage/errors';
import { Page } from '@trust-portal/http-contract';
import {
  CultureGuidesDueItem,
  fieldReportAnswerPermission,
  fieldReportCreatePermission,
  guideEditPermission,
  guideReadPermission,
  guideReviewPermission,
  launchSignPermission,
  lawApprovePermission,
} from '@trust-portal/plugin-culture-guides-common';
import {
  Activity,
  ActivityQuery,
  Facts,
  FactsQuery,
  ResolvedReference,
  SearchDocumentsQuery,
} from '@trust-portal/record-contracts';
import { Caller } from '@trust-portal/record-service';
import { MarketAccess } from '../permissions/MarketAccess';
import { readReviewSight } from '../permissions/MarketRights';
import { SearchDocument } from '../search/searchDocuments';
import { GuideRecordService, RecordSight } from './GuideRecordService';

/** Shows of the small contracts what the caller may read, and of what is due what the caller may do. */
export class AuthorizedRecordService implements GuideRecordService {
  readonly #service: GuideRecordService;
  readonly #access: MarketAccess;

  constructor(options: { service: GuideRecordService; access: MarketAccess }) {
    this.#service = options.service;
    this.#access = options.access;
  }

  async resolveReferences(
    caller: Caller,
    references: readonly string[],
  ): Promise<ResolvedReference[]> {
    const sight = await this.#sight(caller);
    return this.#service.resolveReferences(caller, references, sight);
  }

  async listDueItems(caller: Caller): Promise<CultureGuidesDueItem[]> {
    await this.#access.require(caller, guideReadPermission);
    const [[teamMarkets, reviewMarkets, answersIn], [approvesLaw, signs]] =
      await Promise.all([
        this.#access.allowedMarketsOf(caller, [
          guideEditPermission,
          guideReviewPermission,
          fieldReportAnswerPermission,
        ]),
        this.#access.guard.allows(caller, [
          lawApprovePermission,
          launchSignPermission,
        ]),
      ]);
    return this.#service.listDueItems(caller, {
      teamMarkets,
      reviewMarkets,
      answersIn,
      approvesLaw,
      signs,
    });
  }

  /**
   * The timeline of a record is for the readers of the record. What one person did, over all records, is for that person
   * alone: people are not ranked.
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
    const sight = await this.#sight(caller);
    return this.#service.listActivity(caller, query, sight);
  }

  async getFacts(caller: Caller, query: FactsQuery): Promise<Facts> {
    await this.#access.require(caller, guideReadPermission);
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

  /** @throws NotAllowedError unless the caller may read guides. */
  async #sight(caller: Caller): Promise<RecordSight> {
    await this.#access.require(caller, guideReadPermission);
    const [reviewSight, [fieldReports]] = await Promise.all([
      readReviewSight(this.#access, caller),
      this.#access.guard.allows(caller, [fieldReportCreatePermission]),
    ]);
    return { reviewSight, fieldReports };
  }
}
