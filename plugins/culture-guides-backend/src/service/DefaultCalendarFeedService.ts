import { NotFoundError } from '@backstage/errors';
import { conflict, invalidField } from '@trust-portal/http-contract';
import { Clock, nowInstant } from '@trust-portal/knex-store';
import { PersonClaimsService } from '@trust-portal/person-claims';
import {
  cultureGuidesPermissionGrants,
  guideReadPermission,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { randomBytes, randomUUID } from 'node:crypto';
import { sha256 } from '../canonicalHash';
import { writeIcs } from '../calendars/writeCalendarFile';
import { CalendarFeedStore, FeedRecord } from '../database/CalendarFeedStore';
import { CalendarReader } from './CalendarReader';
import {
  CalendarFeed,
  CalendarFeedService,
  FeedContent,
} from './CalendarService';

/** 256 bits: nobody guesses one, so that looking it up by its hash tells nothing. */
const tokenBytes = 32;
const tokenShape = /^[A-Za-z0-9_-]{43}$/;
/** Feeds that one person may have at a time. */
const mostFeeds = 20;
/** Rendered feeds that are kept in memory. */
const mostRendered = 100;

const readingRoles = new Set(
  cultureGuidesPermissionGrants
    .filter(({ permission }) => permission.name === guideReadPermission.name)
    .flatMap(({ roles }) => roles),
);

export interface DefaultCalendarFeedServiceOptions {
  knex: Knex;
  clock: Clock;
  reader: CalendarReader;
  people: PersonClaimsService;
}

/** Feeds whose addresses are kept as hashes only. A feed ends with its person's right to read. */
export class DefaultCalendarFeedService implements CalendarFeedService {
  readonly #options: DefaultCalendarFeedServiceOptions;
  readonly #rendered = new Map<string, FeedContent>();

  constructor(options: DefaultCalendarFeedServiceOptions) {
    this.#options = options;
  }

  async listFeeds(caller: Caller): Promise<CalendarFeed[]> {
    const feeds = await this.#store().ofPerson(caller.actor);
    return feeds.map(present);
  }

  async createFeed(
    caller: Caller,
    { market, language }: { market: string; language: 'en' | 'zh' },
  ): Promise<CalendarFeed> {
    const { knex, clock, reader } = this.#options;
    try {
      reader.requireMarket(market);
    } catch (error) {
      throw invalidField('body.market', 'unknown-market', error.message);
    }
    const token = randomBytes(tokenBytes).toString('base64url');
    const feed: FeedRecord = {
      id: randomUUID(),
      market,
      language,
      person: caller.actor,
      createdAt: nowInstant(clock),
    };
    await knex.transaction(async tx => {
      const store = new CalendarFeedStore(tx);
      if ((await store.countOfPerson(caller.actor)) >= mostFeeds) {
        throw conflict(
          'too-many-feeds',
          `Nobody can have more than ${mostFeeds} feeds: end one first`,
          { maximum: mostFeeds },
        );
      }
      await store.insert({ ...feed, tokenHash: sha256(token) });
    });
    return {
      ...present(feed),
      path: `/api/culture-guides/public/feeds/${token}`,
    };
  }

  async revokeFeed(caller: Caller, feedId: string): Promise<void> {
    const at = nowInstant(this.#options.clock);
    const revoked = await this.#store().revoke({
      id: feedId,
      person: caller.actor,
      at,
    });
    if (!revoked) throw new NotFoundError(`You have no feed ${feedId}`);
  }

  async readFeed(token: string): Promise<FeedContent> {
    const feed = tokenShape.test(token)
      ? await this.#store().findByToken(sha256(token))
      : undefined;
    // What never was, what was ended, and whose person may no longer read: all look alike from outside.
    if (!feed || !(await this.#mayRead(feed.person))) {
      throw new NotFoundError('There is no such feed');
    }
    return this.#render(feed);
  }

  async #mayRead(person: string): Promise<boolean> {
    const claims = await this.#options.people.claimsOf(person);
    return claims?.roles.some(role => readingRoles.has(role)) ?? false;
  }

  async #render({ market, language }: FeedRecord): Promise<FeedContent> {
    const { reader } = this.#options;
    const kept = await reader.find(market);
    const key = `${market}@${kept.version}/${language}`;
    const known = this.#rendered.get(key);
    if (known) return known;
    const text = writeIcs(kept, {
      market: reader.requireMarket(market),
      language,
    });
    const content = { text, tag: sha256(text).slice(0, 32) };
    this.#rendered.set(key, content);
    if (this.#rendered.size > mostRendered) {
      const [oldest] = this.#rendered.keys();
      this.#rendered.delete(oldest);
    }
    return content;
  }

  #store(): CalendarFeedStore {
    return new CalendarFeedStore(this.#options.knex);
  }
}

function present({
  id,
  market,
  language,
  createdAt,
}: FeedRecord): CalendarFeed {
  return { id, market, language, createdAt };
}
