import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { calendarRoutes } from '@trust-portal/plugin-culture-guides-common';
import { callerOf, sendFile } from '@trust-portal/record-service';
import {
  CalendarFeedService,
  CalendarService,
} from '../service/CalendarService';

async function* onePiece(text: string): AsyncGenerator<string> {
  yield text;
}

/** The routes of calendars, their feeds and the working-day calculator. */
export function calendarHandlers(options: {
  httpAuth: HttpAuthService;
  calendars: CalendarService;
  calendarFeeds: CalendarFeedService;
}): ContractHandlers<typeof calendarRoutes> {
  const { httpAuth, calendars, calendarFeeds } = options;
  return {
    getCalendar: async ({ params, query }, { request }) =>
      calendars.getCalendar(
        await callerOf(httpAuth, request),
        params.market,
        query,
      ),
    listCalendarVersions: async ({ params, query }, { request }) =>
      calendars.listVersions(
        await callerOf(httpAuth, request),
        params.market,
        query,
      ),
    addDay: async ({ params, body }, { request }) =>
      calendars.addDay(await callerOf(httpAuth, request), params.market, body),
    editDay: async ({ params, body }, { request }) =>
      calendars.editDay(await callerOf(httpAuth, request), params, body),
    removeDay: async ({ params, body }, { request }) =>
      calendars.removeDay(await callerOf(httpAuth, request), params, body),
    restoreDay: async ({ params, body }, { request }) =>
      calendars.restoreDay(await callerOf(httpAuth, request), params, body),
    editGap: async ({ params, body }, { request }) =>
      calendars.editGap(await callerOf(httpAuth, request), params.market, body),
    importCalendar: async ({ params, body }, { request }) =>
      calendars.importDays(
        await callerOf(httpAuth, request),
        params.market,
        body,
      ),
    exportCalendar: async ({ params, query }, { request, response }) => {
      const { name, mediaType, text } = await calendars.exportCalendar(
        await callerOf(httpAuth, request),
        params.market,
        query,
      );
      await sendFile(response, { name, mediaType, pieces: onePiece(text) });
    },
    listFeeds: async (_input, { request }) => ({
      items: await calendarFeeds.listFeeds(await callerOf(httpAuth, request)),
    }),
    createFeed: async ({ body }, { request }) =>
      calendarFeeds.createFeed(await callerOf(httpAuth, request), body),
    revokeFeed: async ({ params }, { request }) =>
      calendarFeeds.revokeFeed(
        await callerOf(httpAuth, request),
        params.feedId,
      ),
    readFeed: async ({ params }, { request, response }) => {
      const { text, tag } = await calendarFeeds.readFeed(params.token);
      response.setHeader('etag', `"${tag}"`);
      // Programs ask again each time, and get the text only when it is another one.
      response.setHeader('cache-control', 'private, no-cache');
      if (request.fresh) {
        response.status(304).end();
        return;
      }
      response.setHeader('content-type', 'text/calendar; charset=utf-8');
      response.send(text);
    },
    calculateWorkingDays: async ({ body }, { request }) =>
      calendars.calculate(await callerOf(httpAuth, request), body),
  };
}
