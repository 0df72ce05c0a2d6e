import { Page } from '@trust-portal/http-contract';
import {
  ClosedChain,
  painReadPermission,
  TopTen,
  Trends,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { PainGuard } from '../permissions/painGuard';
import {
  ClosedChainQuery,
  ReportService,
  TopTenQuery,
  TrendQuery,
} from './ReportService';

/** Reports over the pains that the caller may read. */
export class AuthorizedReportService implements ReportService {
  readonly #service: ReportService;
  readonly #guard: PainGuard;

  constructor(options: { service: ReportService; guard: PainGuard }) {
    this.#service = options.service;
    this.#guard = options.guard;
  }

  async trends(caller: Caller, query: TrendQuery): Promise<Trends> {
    return this.#service.trends(caller, query, await this.#reads(caller));
  }

  async topTen(caller: Caller, query: TopTenQuery): Promise<TopTen> {
    return this.#service.topTen(caller, query, await this.#reads(caller));
  }

  async closedChains(
    caller: Caller,
    query: ClosedChainQuery,
  ): Promise<Page<ClosedChain>> {
    return this.#service.closedChains(caller, query, await this.#reads(caller));
  }

  async #reads(caller: Caller) {
    return {
      restriction: await this.#guard.restriction(caller, painReadPermission),
    };
  }
}
