import { Page } from '@trust-portal/http-contract';
import {
  CustomerPromise,
  promiseDecidePermission,
  promiseProposePermission,
  promiseReadPermission,
} from '@trust-portal/plugin-transparency-common';
import { Caller, PermissionGuard } from '@trust-portal/record-service';
import {
  CheckedDecision,
  CheckedEnd,
  CheckedPromiseDraft,
  PromiseListQuery,
  PromiseService,
} from './PromiseService';

/** Lets everybody do with promises what they hold the permission for, and tells them of no more. */
export class AuthorizedPromiseService implements PromiseService {
  readonly #service: PromiseService;
  readonly #guard: PermissionGuard;

  constructor(options: { service: PromiseService; guard: PermissionGuard }) {
    this.#service = options.service;
    this.#guard = options.guard;
  }

  async list(
    caller: Caller,
    query: PromiseListQuery,
  ): Promise<Page<CustomerPromise>> {
    const decides = await this.#mayRead(caller);
    const page = await this.#service.list(caller, query);
    return { ...page, items: page.items.map(item => narrow(item, decides)) };
  }

  async get(caller: Caller, promiseId: string): Promise<CustomerPromise> {
    const decides = await this.#mayRead(caller);
    return narrow(await this.#service.get(caller, promiseId), decides);
  }

  async create(
    caller: Caller,
    draft: CheckedPromiseDraft,
  ): Promise<CustomerPromise> {
    await this.#guard.require(caller, promiseProposePermission);
    const decides = await this.#mayRead(caller);
    return narrow(await this.#service.create(caller, draft), decides);
  }

  async decide(
    caller: Caller,
    promiseId: string,
    decision: CheckedDecision,
  ): Promise<CustomerPromise> {
    await this.#guard.require(caller, promiseReadPermission);
    await this.#guard.require(caller, promiseDecidePermission);
    return this.#service.decide(caller, promiseId, decision);
  }

  async end(
    caller: Caller,
    promiseId: string,
    end: CheckedEnd,
  ): Promise<CustomerPromise> {
    await this.#guard.require(caller, promiseReadPermission);
    await this.#guard.require(caller, promiseDecidePermission);
    return this.#service.end(caller, promiseId, end);
  }

  /**
   * @returns whether the caller decides about promises too.
   * @throws NotAllowedError unless the caller reads them.
   */
  async #mayRead(caller: Caller): Promise<boolean> {
    await this.#guard.require(caller, promiseReadPermission);
    const [decides] = await this.#guard.allows(caller, [
      promiseDecidePermission,
    ]);
    return decides;
  }
}

function narrow(promise: CustomerPromise, decides: boolean): CustomerPromise {
  const { decide, end } = promise.abilities;
  return {
    ...promise,
    abilities: { decide: decides && decide, end: decides && end },
  };
}
