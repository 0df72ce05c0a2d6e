import { Page } from '@trust-portal/http-contract';
import {
  DescribedPain,
  Pain,
  PainDetail,
  painDraftSchema,
  painEditSchema,
  PainFacets,
  PainFilter,
  painListQuerySchema,
  transitionRequestSchema,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';
import { PainRestriction } from '../permissions/painGuard';

export type PainListQuery = z.output<typeof painListQuerySchema>;
export type PainReport = z.output<typeof painDraftSchema>;
export type PainEdit = z.output<typeof painEditSchema>;
export type TransitionRequest = z.output<typeof transitionRequestSchema>;

/** What narrows a read to what the caller may see; only the authorized service sets it. */
export interface ReadOptions {
  restriction?: PainRestriction;
}

/**
 * Pains: lists, what one says, and its states.
 *
 * Methods that name a pain throw NotFoundError when there is none, and those that take a version
 * StaleVersionError when the pain was changed since.
 */
export interface PainService {
  /** @throws InvalidCursorError when the cursor belongs to another list. */
  list(
    caller: Caller,
    query: PainListQuery,
    options?: ReadOptions,
  ): Promise<Page<Pain>>;
  /** All pains of a filter, newest first, in batches; for exports. */
  readAll(
    caller: Caller,
    filter: PainFilter,
    options?: ReadOptions,
  ): AsyncGenerator<DescribedPain[]>;
  facets(
    caller: Caller,
    filter: PainFilter,
    options?: ReadOptions,
  ): Promise<PainFacets>;
  get(caller: Caller, painId: string): Promise<PainDetail>;
  /** @throws InputError that names each kind, market, segment, group or entity that does not exist. */
  create(caller: Caller, report: PainReport): Promise<Pain>;
  /** @throws InputError as {@link PainService.create} does. */
  edit(caller: Caller, painId: string, edit: PainEdit): Promise<PainDetail>;
  /** @throws InputError when the transition is not legal, or lacks its note or its proof. */
  transition(
    caller: Caller,
    painId: string,
    request: TransitionRequest,
  ): Promise<PainDetail>;
}
