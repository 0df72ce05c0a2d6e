import { Page } from '@trust-portal/http-contract';
import {
  ReadingRequest,
  readingRequestDraftSchema,
  readingRequestListQuerySchema,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';

export type ReadingRequestDraft = z.output<typeof readingRequestDraftSchema>;
export type ReadingRequestListQuery = z.output<
  typeof readingRequestListQuerySchema
>;

/**
 * Who is asked to read what. Each person sees the own progress. That of others is shown to the one who asked, and to
 * nobody else: the catalog does not say who leads a group.
 */
export interface ReadingService {
  /**
   * Whoever asks the same group for the same again gets the open request that is there.
   *
   * @throws InputError `unknown-market`, `unknown-section`, `unknown-group` or `in-the-past`.
   */
  ask(
    caller: Caller,
    draft: ReadingRequestDraft,
  ): Promise<{ created: boolean; request: ReadingRequest }>;
  list(
    caller: Caller,
    query: ReadingRequestListQuery,
  ): Promise<Page<ReadingRequest>>;
  /** @throws NotFoundError, and NotAllowedError unless the caller asked. */
  close(caller: Caller, requestId: string): Promise<ReadingRequest>;
}
