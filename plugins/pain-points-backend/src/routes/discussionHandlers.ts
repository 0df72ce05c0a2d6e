import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { painRoutes } from '@trust-portal/plugin-pain-points-common';
import { callerOf } from '@trust-portal/record-service';
import { DiscussionService } from '../service/DiscussionService';
import { DuplicateService } from '../service/DuplicateService';

const {
  suggestDuplicates,
  mergePain,
  unmergePain,
  rejectDuplicate,
  signalPain,
  withdrawSignal,
  followPain,
  unfollowPain,
  listComments,
  createComment,
} = painRoutes;

/** What people say about a pain, and which pains are the same. */
const discussionRoutes = {
  suggestDuplicates,
  mergePain,
  unmergePain,
  rejectDuplicate,
  signalPain,
  withdrawSignal,
  followPain,
  unfollowPain,
  listComments,
  createComment,
};

export function discussionHandlers(options: {
  httpAuth: HttpAuthService;
  discussion: DiscussionService;
  duplicates: DuplicateService;
}): ContractHandlers<typeof discussionRoutes> {
  const { httpAuth, discussion, duplicates } = options;
  return {
    suggestDuplicates: async ({ body }, { request }) => ({
      items: await duplicates.suggest(await callerOf(httpAuth, request), body),
    }),
    mergePain: async ({ params, body }, { request }) =>
      duplicates.merge(await callerOf(httpAuth, request), params.painId, body),
    unmergePain: async ({ params, body }, { request }) =>
      duplicates.unmerge(
        await callerOf(httpAuth, request),
        params.painId,
        body.version,
      ),
    rejectDuplicate: async ({ params, body }, { request }) =>
      duplicates.rejectDuplicate(
        await callerOf(httpAuth, request),
        params.painId,
        body.painId,
      ),
    signalPain: async ({ params, body }, { request }) =>
      discussion.signal(await callerOf(httpAuth, request), params.painId, body),
    withdrawSignal: async ({ params }, { request }) =>
      discussion.withdrawSignal(
        await callerOf(httpAuth, request),
        params.painId,
      ),
    followPain: async ({ params }, { request }) =>
      discussion.follow(await callerOf(httpAuth, request), params.painId),
    unfollowPain: async ({ params }, { request }) =>
      discussion.unfollow(await callerOf(httpAuth, request), params.painId),
    listComments: async ({ params, query }, { request }) =>
      discussion.listComments(
        await callerOf(httpAuth, request),
        params.painId,
        query,
      ),
    createComment: async ({ params, body }, { request }) =>
      discussion.createComment(
        await callerOf(httpAuth, request),
        params.painId,
        body,
      ),
  };
}
