import { AuditorService } from '@backstage/backend-plugin-api';
import { guideReadPermission } from '@trust-portal/plugin-culture-guides-common';
import { assertPerson, audited, Caller } from '@trust-portal/record-service';
import { MarketAccess } from '../permissions/MarketAccess';
import {
  CalendarFeed,
  CalendarFeedService,
  FeedContent,
} from './CalendarService';

/** Each person who reads guides has feeds of their own. An address opens without sign-in, so the auditor is told of each. */
export class AuthorizedCalendarFeedService implements CalendarFeedService {
  readonly #service: CalendarFeedService;
  readonly #access: MarketAccess;
  readonly #auditor: AuditorService;

  constructor(options: {
    service: CalendarFeedService;
    access: MarketAccess;
    auditor: AuditorService;
  }) {
    this.#service = options.service;
    this.#access = options.access;
    this.#auditor = options.auditor;
  }

  async listFeeds(caller: Caller): Promise<CalendarFeed[]> {
    await this.#requireReader(caller);
    return this.#service.listFeeds(caller);
  }

  createFeed(
    caller: Caller,
    feed: { market: string; language: 'en' | 'zh' },
  ): Promise<CalendarFeed> {
    return audited(
      { auditor: this.#auditor },
      caller,
      {
        eventId: 'calendar-feed-create',
        severityLevel: 'medium',
        meta: { market: feed.market },
      },
      async () => {
        await this.#requireReader(caller);
        return this.#service.createFeed(caller, feed);
      },
    );
  }

  revokeFeed(caller: Caller, feedId: string): Promise<void> {
    return audited(
      { auditor: this.#auditor },
      caller,
      {
        eventId: 'calendar-feed-revoke',
        severityLevel: 'medium',
        meta: { feedId },
      },
      async () => {
        await this.#requireReader(caller);
        await this.#service.revokeFeed(caller, feedId);
      },
    );
  }

  /** The address itself is the right to read. */
  readFeed(token: string): Promise<FeedContent> {
    return this.#service.readFeed(token);
  }

  async #requireReader(caller: Caller): Promise<void> {
    await this.#access.require(caller, guideReadPermission);
    assertPerson(caller);
  }
}
