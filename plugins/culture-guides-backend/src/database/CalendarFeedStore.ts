import { toCount } from '@trust-portal/knex-store';
import { Knex } from 'knex';

/** A feed without its token, of which only the hash is kept. */
export interface FeedRecord {
  id: string;
  market: string;
  language: 'en' | 'zh';
  person: string;
  createdAt: string;
}

interface FeedRow {
  id: string;
  market: string;
  language: 'en' | 'zh';
  person: string;
  created_at: string;
}

const columns = ['id', 'market', 'language', 'person', 'created_at'] as const;

/** Feeds of calendars. Bound to a database, or to the transaction of a change. */
export class CalendarFeedStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async insert(feed: FeedRecord & { tokenHash: string }): Promise<void> {
    await this.#db('calendar_feed').insert({
      id: feed.id,
      token_hash: feed.tokenHash,
      market: feed.market,
      language: feed.language,
      person: feed.person,
      created_at: feed.createdAt,
    });
  }

  /** The feeds of a person that still work, newest first. */
  async ofPerson(person: string): Promise<FeedRecord[]> {
    const rows: FeedRow[] = await this.ofPersonQuery(person);
    return rows.map(toFeed);
  }

  /** The query behind {@link CalendarFeedStore.ofPerson}, for tests that look at its plan. */
  ofPersonQuery(person: string): Knex.QueryBuilder {
    return this.#db('calendar_feed')
      .where({ person })
      .whereNull('revoked_at')
      .orderBy('created_at', 'desc')
      .select(columns);
  }

  async countOfPerson(person: string): Promise<number> {
    const row = await this.#db('calendar_feed')
      .where({ person })
      .whereNull('revoked_at')
      .count({ count: '*' })
      .first();
    return toCount(row?.count);
  }

  /** The feed behind a token; undefined when there is none or it was ended. */
  async findByToken(tokenHash: string): Promise<FeedRecord | undefined> {
    const row: FeedRow | undefined = await this.#db('calendar_feed')
      .where({ token_hash: tokenHash })
      .whereNull('revoked_at')
      .first(columns);
    return row && toFeed(row);
  }

  /** Ends a feed of a person; false when there is none. */
  async revoke(feed: {
    id: string;
    person: string;
    at: string;
  }): Promise<boolean> {
    const changed = await this.#db('calendar_feed')
      .where({ id: feed.id, person: feed.person })
      .whereNull('revoked_at')
      .update({ revoked_at: feed.at });
    return changed === 1;
  }
}

function toFeed({ created_at: createdAt, ...row }: FeedRow): FeedRecord {
  return { ...row, createdAt };
}
