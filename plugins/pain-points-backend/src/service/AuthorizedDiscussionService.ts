import { Page } from '@trust-portal/http-contract';
import {
  PainComment,
  PainDetail,
  painDiscussPermission,
  painReadPermission,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { narrowAbilities } from '../permissions/narrowAbilities';
import { PainAccess } from '../permissions/PainAccess';
import {
  CommentRequest,
  DiscussionService,
  PageQuery,
  SignalRequest,
} from './DiscussionService';

/** Lets those take part who may, in pains that they may read. */
export class AuthorizedDiscussionService implements DiscussionService {
  readonly #service: DiscussionService;
  readonly #access: PainAccess;

  constructor(options: { service: DiscussionService; access: PainAccess }) {
    this.#service = options.service;
    this.#access = options.access;
  }

  async signal(
    caller: Caller,
    painId: string,
    request: SignalRequest,
  ): Promise<PainDetail> {
    await this.#requireDiscuss(caller, painId);
    return this.#narrow(
      caller,
      await this.#service.signal(caller, painId, request),
    );
  }

  async withdrawSignal(caller: Caller, painId: string): Promise<PainDetail> {
    await this.#requireDiscuss(caller, painId);
    return this.#narrow(
      caller,
      await this.#service.withdrawSignal(caller, painId),
    );
  }

  async follow(caller: Caller, painId: string): Promise<void> {
    await this.#requireDiscuss(caller, painId);
    await this.#service.follow(caller, painId);
  }

  /** Whoever lost the permission can still stop following. */
  async unfollow(caller: Caller, painId: string): Promise<void> {
    await this.#access.require(caller, painId, painReadPermission);
    await this.#service.unfollow(caller, painId);
  }

  async listComments(
    caller: Caller,
    painId: string,
    query: PageQuery,
  ): Promise<Page<PainComment>> {
    await this.#access.require(caller, painId, painReadPermission);
    return this.#service.listComments(caller, painId, query);
  }

  async createComment(
    caller: Caller,
    painId: string,
    request: CommentRequest,
  ): Promise<PainComment> {
    await this.#requireDiscuss(caller, painId);
    return this.#service.createComment(caller, painId, request);
  }

  async #requireDiscuss(caller: Caller, painId: string): Promise<void> {
    await this.#access.guard.require(caller, painDiscussPermission);
    await this.#access.require(caller, painId, painReadPermission);
  }

  #narrow(caller: Caller, detail: PainDetail): Promise<PainDetail> {
    return narrowAbilities(this.#access.guard, caller, detail);
  }
}
