import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { chainRoutes } from '@trust-portal/plugin-pain-points-common';
import { callerOf } from '@trust-portal/record-service';
import {
  ChainService,
  InterimAnswerService,
  ReadingService,
} from '../service/ChainService';

/** The routes of chains, readings and interim answers. */
export function chainHandlers(options: {
  httpAuth: HttpAuthService;
  chains: ChainService;
  readings: ReadingService;
  interimAnswers: InterimAnswerService;
}): ContractHandlers<typeof chainRoutes> {
  const { httpAuth, chains, readings, interimAnswers } = options;
  return {
    createChainItem: async ({ params, body }, { request }) =>
      chains.createItem(await callerOf(httpAuth, request), params.painId, body),
    editChainItem: async ({ params, body }, { request }) =>
      chains.editItem(
        await callerOf(httpAuth, request),
        params.painId,
        params.itemId,
        body,
      ),
    createReading: async ({ params, body }, { request }) =>
      readings.createReading(
        await callerOf(httpAuth, request),
        params.painId,
        params.itemId,
        body,
      ),
    decideReading: async ({ params, body }, { request }) =>
      readings.decideReading(
        await callerOf(httpAuth, request),
        params.painId,
        params.readingId,
        body,
      ),
    getReadingFile: async ({ params }, { request, response }) => {
      const { fileName, bytes } = await readings.getFile(
        await callerOf(httpAuth, request),
        params.painId,
        params.readingId,
      );
      // Whatever somebody imported must never run as a page of the portal.
      response
        .set('X-Content-Type-Options', 'nosniff')
        .set('Content-Security-Policy', "default-src 'none'; sandbox")
        .attachment(fileName)
        .type('application/octet-stream')
        .send(bytes);
    },
    createInterimAnswer: async ({ params, body }, { request }) =>
      interimAnswers.create(
        await callerOf(httpAuth, request),
        params.painId,
        body,
      ),
    decideInterimAnswer: async ({ params, body }, { request }) =>
      interimAnswers.decide(
        await callerOf(httpAuth, request),
        params.painId,
        params.answerId,
        body,
      ),
  };
}
