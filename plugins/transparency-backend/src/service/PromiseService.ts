import {
  CustomerPromise,
  promiseDecisionSchema,
  promiseDraftSchema,
  promiseEndSchema,
  promiseListQuerySchema,
} from '@trust-portal/plugin-transparency-common';
import { Page } from '@trust-portal/http-contract';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';

export type PromiseListQuery = z.output<typeof promiseListQuerySchema>;
export type CheckedPromiseDraft = z.output<typeof promiseDraftSchema>;
export type CheckedDecision = z.output<typeof promiseDecisionSchema>;
export type CheckedEnd = z.output<typeof promiseEndSchema>;

/** The values that we publicly hold ourselves to. */
export interface PromiseService {
  /**
   * By market, subject and first day.
   *
   * @throws InputError for a cursor of another list or of another filter.
   */
  list(caller: Caller, query: PromiseListQuery): Promise<Page<CustomerPromise>>;
  /** @throws NotFoundError when there is no such promise. */
  get(caller: Caller, promiseId: string): Promise<CustomerPromise>;
  /** @throws InputError that names an unknown market or entity. */
  create(caller: Caller, draft: CheckedPromiseDraft): Promise<CustomerPromise>;
  /**
   * Approves or refuses. A contradiction to another promise does not hinder it: the answer names it.
   *
   * @throws NotAllowedError for the proposer.
   * @throws ConflictError when somebody decided already, or the version is not the current one.
   */
  decide(
    caller: Caller,
    promiseId: string,
    decision: CheckedDecision,
  ): Promise<CustomerPromise>;
  /**
   * Gives an approved promise a last day, or an earlier one.
   *
   * @throws InputError when the day is over in the market, or does not fit the promise.
   * @throws ConflictError when the promise is not approved, has ended, or the version is not the current one.
   */
  end(
    caller: Caller,
    promiseId: string,
    end: CheckedEnd,
  ): Promise<CustomerPromise>;
}
