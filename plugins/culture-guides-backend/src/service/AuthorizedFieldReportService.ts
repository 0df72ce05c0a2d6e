import { Page } from '@trust-portal/http-contract';
import {
  FieldReport,
  fieldReportAnswerPermission,
  fieldReportCreatePermission,
} from '@trust-portal/plugin-culture-guides-common';
import { assertPerson, Caller } from '@trust-portal/record-service';
import { MarketAccess } from '../permissions/MarketAccess';
import {
  FieldReportDraftRequest,
  FieldReportListQuery,
  FieldReportOptions,
  FieldReportService,
  FieldReportTransition,
  ToEvidenceRequest,
} from './FieldReportService';

/**
 * Whoever may report may read what was reported: reports name people, so visitors do not see them. The team of a market
 * answers.
 */
export class AuthorizedFieldReportService implements FieldReportService {
  readonly #service: FieldReportService;
  readonly #access: MarketAccess;

  constructor(options: { service: FieldReportService; access: MarketAccess }) {
    this.#service = options.service;
    this.#access = options.access;
  }

  async report(
    caller: Caller,
    sectionId: string,
    draft: FieldReportDraftRequest,
  ): Promise<{ created: boolean; report: FieldReport }> {
    assertPerson(caller);
    const options = await this.#read(caller);
    return this.#service.report(caller, sectionId, draft, options);
  }

  async list(
    caller: Caller,
    query: FieldReportListQuery,
  ): Promise<Page<FieldReport>> {
    return this.#service.list(caller, query, await this.#read(caller));
  }

  async get(caller: Caller, reportId: string): Promise<FieldReport> {
    return this.#service.get(caller, reportId, await this.#read(caller));
  }

  async transition(
    caller: Caller,
    reportId: string,
    transition: FieldReportTransition,
  ): Promise<FieldReport> {
    // Who may do which step depends on the report: the service looks at it.
    const options = await this.#read(caller);
    return this.#service.transition(caller, reportId, transition, options);
  }

  async recalculate(
    caller: Caller,
    reportId: string,
    version: number,
  ): Promise<FieldReport> {
    const options = await this.#requireAnswering(caller, reportId);
    return this.#service.recalculate(caller, reportId, version, options);
  }

  async turnIntoEvidence(
    caller: Caller,
    reportId: string,
    request: ToEvidenceRequest,
  ): Promise<FieldReport> {
    const options = await this.#requireAnswering(caller, reportId);
    return this.#service.turnIntoEvidence(caller, reportId, request, options);
  }

  async #read(caller: Caller): Promise<FieldReportOptions> {
    await this.#access.require(caller, fieldReportCreatePermission);
    return {
      answersIn: await this.#access.allowedMarkets(
        caller,
        fieldReportAnswerPermission,
      ),
    };
  }

  async #requireAnswering(
    caller: Caller,
    reportId: string,
  ): Promise<FieldReportOptions> {
    const { market } = await this.get(caller, reportId);
    await this.#access.assertMarket(
      caller,
      fieldReportAnswerPermission,
      market,
    );
    return this.#read(caller);
  }
}
