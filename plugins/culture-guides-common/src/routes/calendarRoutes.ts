import type { RouteDefinition } from '@trust-portal/http-contract';
import { pageQuerySchema, pageSchema } from '@trust-portal/http-contract';
import { rowIdSchema } from '@trust-portal/record-contracts';
import { z } from 'zod';
import {
  calendarImportRequestSchema,
  calendarQuerySchema,
  calendarSchema,
  calendarVersionSchema,
  dayDraftSchema,
  dayEditSchema,
  dayRemovalSchema,
  feedSchema,
  gapEditSchema,
  importResultSchema,
  marketIdSchema,
  workingDayAnswerSchema,
  workingDayRequestSchema,
} from '../schemas';

const marketParams = z.object({ market: marketIdSchema });
const dayParams = marketParams.extend({ dayId: z.string().min(1).max(120) });

/** Holidays and working days of the markets. Every edit makes a numbered version. */
export const calendarRoutes = {
  getCalendar: {
    method: 'get',
    path: '/calendars/:market',
    summary: 'The days of a market',
    params: marketParams,
    query: calendarQuerySchema,
    response: calendarSchema,
  },
  listCalendarVersions: {
    method: 'get',
    path: '/calendars/:market/versions',
    summary: 'Versions, newest first',
    params: marketParams,
    query: pageQuerySchema,
    response: pageSchema(calendarVersionSchema),
  },
  addDay: {
    method: 'post',
    path: '/calendars/:market/days',
    summary: 'Add a day, or the same day for a span of dates',
    params: marketParams,
    body: dayDraftSchema,
    response: calendarSchema,
    status: 201,
  },
  editDay: {
    method: 'patch',
    path: '/calendars/:market/days/:dayId',
    summary: 'Change a day; one of the library becomes the team’s',
    params: dayParams,
    body: dayEditSchema,
    response: calendarSchema,
  },
  removeDay: {
    method: 'post',
    path: '/calendars/:market/days/:dayId/remove',
    summary: 'Take a day out of the calendar, with a reason',
    params: dayParams,
    body: dayRemovalSchema,
    response: calendarSchema,
  },
  restoreDay: {
    method: 'post',
    path: '/calendars/:market/days/:dayId/restore',
    summary: 'Bring back a day as the library has it',
    params: dayParams,
    body: dayRemovalSchema,
    response: calendarSchema,
  },
  editGap: {
    method: 'post',
    path: '/calendars/:market/gaps',
    summary: 'Say that the days of a gap are all there now, or take that back',
    params: marketParams,
    body: gapEditSchema,
    response: calendarSchema,
  },
  importCalendar: {
    method: 'post',
    path: '/calendars/:market/imports',
    summary: 'Take days from CSV or ICS; the same file again changes nothing',
    params: marketParams,
    body: calendarImportRequestSchema,
    response: importResultSchema,
  },
  exportCalendar: {
    method: 'get',
    path: '/calendars/:market/export',
    summary: 'The days as CSV or ICS',
    params: marketParams,
    query: calendarQuerySchema.extend({
      format: z.enum(['csv', 'ics']).default('csv'),
      language: z.enum(['en', 'zh']).default('en'),
    }),
    produces: 'text/csv',
  },
  listFeeds: {
    method: 'get',
    path: '/feeds',
    summary: 'The caller’s calendar feeds',
    response: z.object({ items: z.array(feedSchema) }),
  },
  createFeed: {
    method: 'post',
    path: '/feeds',
    summary: 'Make an address that a calendar program can read without sign-in',
    body: z.strictObject({
      market: marketIdSchema,
      language: z.enum(['en', 'zh']),
    }),
    response: feedSchema,
    status: 201,
  },
  revokeFeed: {
    method: 'delete',
    path: '/feeds/:feedId',
    summary: 'End a feed: its address no longer works',
    params: z.object({ feedId: rowIdSchema }),
  },
  readFeed: {
    method: 'get',
    path: '/public/feeds/:token',
    summary: 'A feed, for calendar programs',
    params: z.object({ token: z.string().max(200) }),
    produces: 'text/calendar',
    access: 'unauthenticated',
  },
  calculateWorkingDays: {
    method: 'post',
    path: '/working-days',
    summary: 'When a promise of working days ends in a market, day by day',
    body: workingDayRequestSchema,
    response: workingDayAnswerSchema,
  },
} as const satisfies Record<string, RouteDefinition>;
