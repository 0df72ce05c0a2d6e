import { AuditorService } from '@backstage/backend-plugin-api';
import {
  calendarEditPermission,
  Guide,
  guideEditPermission,
  GuideImportResult,
  guideReadPermission,
  guideReviewPermission,
  launchManagePermission,
  MarketComparison,
  MarketSettings,
  MarketSummary,
  PrintedGuide,
  SectionTemplate,
  settingsUpdatePermission,
} from '@trust-portal/plugin-culture-guides-common';
import { audited, Caller } from '@trust-portal/record-service';
import { MarketAccess } from '../permissions/MarketAccess';
import { readMarketRights, readReviewSight } from '../permissions/MarketRights';
import {
  ComparisonQuery,
  GuideImportRequest,
  MarketService,
  MarketSettingsEdit,
  PrintQuery,
} from './MarketService';

/** Lets each caller read and do what the permission policy says, market by market. */
export class AuthorizedMarketService implements MarketService {
  readonly #service: MarketService;
  readonly #access: MarketAccess;
  readonly #auditor: AuditorService;

  constructor(options: {
    service: MarketService;
    access: MarketAccess;
    auditor: AuditorService;
  }) {
    this.#service = options.service;
    this.#access = options.access;
    this.#auditor = options.auditor;
  }

  async list(caller: Caller): Promise<MarketSummary[]> {
    await this.#access.require(caller, guideReadPermission);
    const reviewSight = await readReviewSight(this.#access, caller);
    return this.#service.list(caller, { reviewSight });
  }

  async guide(caller: Caller, market: string): Promise<Guide> {
    await this.#access.require(caller, guideReadPermission);
    const [edit, review, settings, editCalendar, launch] =
      await this.#access.allowsIn(
        caller,
        [
          guideEditPermission,
          guideReviewPermission,
          settingsUpdatePermission,
          calendarEditPermission,
          launchManagePermission,
        ],
        market,
      );
    return this.#service.guide(caller, market, {
      reviewSight: new Set(edit || review ? [market] : []),
      abilities: { edit, settings, editCalendar, launch },
    });
  }

  /** Whoever becomes a deputy may approve texts, so the auditor is told. */
  editSettings(
    caller: Caller,
    market: string,
    edit: MarketSettingsEdit,
  ): Promise<MarketSettings> {
    return audited(
      { auditor: this.#auditor },
      caller,
      {
        eventId: 'guide-settings-change',
        severityLevel: 'medium',
        meta: { market },
      },
      async () => {
        await this.#access.assertMarket(
          caller,
          settingsUpdatePermission,
          market,
        );
        return this.#service.editSettings(caller, market, edit);
      },
    );
  }

  async print(
    caller: Caller,
    market: string,
    query: PrintQuery,
  ): Promise<PrintedGuide> {
    await this.#access.require(caller, guideReadPermission);
    const [reviewSight, rights] = await Promise.all([
      readReviewSight(this.#access, caller),
      readMarketRights(this.#access, caller, market),
    ]);
    return this.#service.print(caller, market, query, { reviewSight, rights });
  }

  async export(
    caller: Caller,
    market: string,
    query: { language?: string },
  ): Promise<AsyncIterable<string>> {
    await this.#access.require(caller, guideReadPermission);
    return this.#service.export(caller, market, query);
  }

  async import(
    caller: Caller,
    market: string,
    request: GuideImportRequest,
  ): Promise<GuideImportResult> {
    await this.#access.assertMarket(caller, guideEditPermission, market);
    return this.#service.import(caller, market, request);
  }

  async compare(
    caller: Caller,
    query: ComparisonQuery,
  ): Promise<MarketComparison> {
    await this.#access.require(caller, guideReadPermission);
    const reviewSight = await readReviewSight(this.#access, caller);
    return this.#service.compare(caller, query, { reviewSight });
  }

  async listTemplates(caller: Caller): Promise<SectionTemplate[]> {
    await this.#access.require(caller, guideReadPermission);
    return this.#service.listTemplates(caller);
  }
}
