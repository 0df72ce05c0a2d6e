import { Page } from '@trust-portal/http-contract';
import {
  commentRequestSchema,
  PainComment,
  PainDetail,
  signalRequestSchema,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';

export type SignalRequest = z.output<typeof signalRequestSchema>;
export type CommentRequest = z.output<typeof commentRequestSchema>;

/** A page of a list that needs no other filter. */
export interface PageQuery {
  limit: number;
  cursor?: string;
}

/**
 * What people say about a pain. Signals and following are a person's own; a service has none.
 *
 * Methods throw NotFoundError when there is no such pain.
 */
export interface DiscussionService {
  /** @throws InputError for an unknown market or segment, or a day that is not yet. */
  signal(
    caller: Caller,
    painId: string,
    request: SignalRequest,
  ): Promise<PainDetail>;
  withdrawSignal(caller: Caller, painId: string): Promise<PainDetail>;
  follow(caller: Caller, painId: string): Promise<void>;
  unfollow(caller: Caller, painId: string): Promise<void>;
  listComments(
    caller: Caller,
    painId: string,
    query: PageQuery,
  ): Promise<Page<PainComment>>;
  createComment(
    caller: Caller,
    painId: string,
    request: CommentRequest,
  ): Promise<PainComment>;
}
