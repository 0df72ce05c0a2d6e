import { Page } from '@trust-portal/http-contract';
import {
  calendarImportRequestSchema,
  calendarQuerySchema,
  CalendarVersion,
  dayDraftSchema,
  dayEditSchema,
  dayRemovalSchema,
  feedSchema,
  gapEditSchema,
  ImportResult,
  MarketCalendar,
  WorkingDayAnswer,
  workingDayRequestSchema,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';

export type CalendarQuery = z.output<typeof calendarQuerySchema>;
export type DayDraft = z.output<typeof dayDraftSchema>;
export type DayEdit = z.output<typeof dayEditSchema>;
export type DayRemoval = z.output<typeof dayRemovalSchema>;
export type GapEdit = z.output<typeof gapEditSchema>;
export type CalendarImport = z.output<typeof calendarImportRequestSchema>;
export type WorkingDayQuestion = z.output<typeof workingDayRequestSchema>;
export type CalendarFeed = z.output<typeof feedSchema>;

/** A calendar as a file. */
export interface CalendarFile {
  name: string;
  mediaType: string;
  text: string;
}

export interface CalendarFileQuery extends CalendarQuery {
  format: 'csv' | 'ics';
  language: 'en' | 'zh';
}

/**
 * Calendars of markets. Each edit is based on the newest version, else it is refused with that version, and makes the
 * next one.
 */
export interface CalendarService {
  /** @throws NotFoundError when there is no such market or version. */
  getCalendar(
    caller: Caller,
    market: string,
    query: CalendarQuery,
  ): Promise<MarketCalendar>;
  listVersions(
    caller: Caller,
    market: string,
    query: { limit: number; cursor?: string },
  ): Promise<Page<CalendarVersion>>;
  addDay(
    caller: Caller,
    market: string,
    draft: DayDraft,
  ): Promise<MarketCalendar>;
  editDay(
    caller: Caller,
    day: { market: string; dayId: string },
    edit: DayEdit,
  ): Promise<MarketCalendar>;
  removeDay(
    caller: Caller,
    day: { market: string; dayId: string },
    removal: DayRemoval,
  ): Promise<MarketCalendar>;
  restoreDay(
    caller: Caller,
    day: { market: string; dayId: string },
    restoration: DayRemoval,
  ): Promise<MarketCalendar>;
  editGap(
    caller: Caller,
    market: string,
    edit: GapEdit,
  ): Promise<MarketCalendar>;
  importDays(
    caller: Caller,
    market: string,
    request: CalendarImport,
  ): Promise<ImportResult>;
  exportCalendar(
    caller: Caller,
    market: string,
    query: CalendarFileQuery,
  ): Promise<CalendarFile>;
  calculate(
    caller: Caller,
    question: WorkingDayQuestion,
  ): Promise<WorkingDayAnswer>;
}

/** A feed as a calendar program gets it. */
export interface FeedContent {
  text: string;
  /** Names the text: the same one means the same text. */
  tag: string;
}

/** Addresses of calendars for programs that cannot sign in. */
export interface CalendarFeedService {
  listFeeds(caller: Caller): Promise<CalendarFeed[]>;
  /** The only answer that names the address. */
  createFeed(
    caller: Caller,
    feed: { market: string; language: 'en' | 'zh' },
  ): Promise<CalendarFeed>;
  /** @throws NotFoundError when the caller has no such feed. */
  revokeFeed(caller: Caller, feedId: string): Promise<void>;
  /** @throws NotFoundError for whatever is no address of a feed that works. */
  readFeed(token: string): Promise<FeedContent>;
}
