import { Page } from '@trust-portal/http-contract';
import {
  guideReadPermission,
  readingAskPermission,
  ReadingRequest,
} from '@trust-portal/plugin-culture-guides-common';
import { assertPerson, Caller } from '@trust-portal/record-service';
import { MarketAccess } from '../permissions/MarketAccess';
import {
  ReadingRequestDraft,
  ReadingRequestListQuery,
  ReadingService,
} from './ReadingService';

/** Whoever reads guides sees what they are asked to read; asking needs a permission of its own. */
export class AuthorizedReadingService implements ReadingService {
  readonly #service: ReadingService;
  readonly #access: MarketAccess;

  constructor(options: { service: ReadingService; access: MarketAccess }) {
    this.#service = options.service;
    this.#access = options.access;
  }

  async ask(
    caller: Caller,
    draft: ReadingRequestDraft,
  ): Promise<{ created: boolean; request: ReadingRequest }> {
    assertPerson(caller);
    await this.#access.require(caller, readingAskPermission);
    return this.#service.ask(caller, draft);
  }

  async list(
    caller: Caller,
    query: ReadingRequestListQuery,
  ): Promise<Page<ReadingRequest>> {
    assertPerson(caller);
    await this.#access.require(caller, guideReadPermission);
    return this.#service.list(caller, query);
  }

  async close(caller: Caller, requestId: string): Promise<ReadingRequest> {
    assertPerson(caller);
    await this.#access.require(caller, guideReadPermission);
    return this.#service.close(caller, requestId);
  }
}
