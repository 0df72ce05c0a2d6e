import {
  guideReadPermission,
  TextCheck,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { MarketAccess } from '../permissions/MarketAccess';
import { TextCheckRequest, TextCheckService } from './WordingService';

/** Whoever reads guides may hold a text against their wording. */
export class AuthorizedTextCheckService implements TextCheckService {
  readonly #service: TextCheckService;
  readonly #access: MarketAccess;

  constructor(options: { service: TextCheckService; access: MarketAccess }) {
    this.#service = options.service;
    this.#access = options.access;
  }

  async check(caller: Caller, request: TextCheckRequest): Promise<TextCheck> {
    await this.#access.require(caller, guideReadPermission);
    return this.#service.check(caller, request);
  }
}
