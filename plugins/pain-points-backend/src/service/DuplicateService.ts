import {
  duplicateQuerySchema,
  duplicateSuggestionSchema,
  mergeRequestSchema,
  PainDetail,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';
import { ReadOptions } from './PainService';

export type MergeRequest = z.output<typeof mergeRequestSchema>;
export type DuplicateQuery = z.output<typeof duplicateQuerySchema>;
export type DuplicateSuggestion = z.output<typeof duplicateSuggestionSchema>;

/** Pains that are reported twice: suggested by likeness, merged by people, and parted again. */
export interface DuplicateService {
  /** At most five pains of the same kind that read alike. */
  suggest(
    caller: Caller,
    query: DuplicateQuery,
    options?: ReadOptions,
  ): Promise<DuplicateSuggestion[]>;
  /**
   * A pain that is itself merged is no target: its root takes the merge.
   *
   * @throws InputError when both are the same, or the other one is merged into this one.
   * @throws ConflictError when the pain is merged already.
   */
  merge(
    caller: Caller,
    painId: string,
    request: MergeRequest,
  ): Promise<PainDetail>;
  /** @throws ConflictError when the pain is not merged. */
  unmerge(caller: Caller, painId: string, version: number): Promise<PainDetail>;
  /** Saying it again changes nothing. @throws InputError when both are the same. */
  rejectDuplicate(
    caller: Caller,
    painId: string,
    otherId: string,
  ): Promise<void>;
}
