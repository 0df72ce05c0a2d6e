import {
  applyKeyset,
  fromJsonColumn,
  KeysetValue,
  takePage,
  toCount,
  toJsonColumn,
} from '@trust-portal/knex-store';
import { PainComment } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { formatPainId } from '../pains/painNumber';

interface CommentRow {
  number: number;
  pain: number;
  author: string;
  text: string;
  mentions: string;
  created_at: string;
}

/** Keeps an answer under a megabyte, whatever people wrote: a Chinese character has three bytes. */
const pageWeight = {
  weightOf: (row: CommentRow) => row.text.length,
  maximum: 250_000,
};

/** What people say about a pain: 'I heard this too', comments, and who follows it. */
export class DiscussionStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** One signal per person: given again, it replaces the one before. */
  async giveSignal(options: {
    pain: number;
    userRef: string;
    market: string;
    segment?: string;
    heardOn: string;
    at: string;
  }): Promise<void> {
    const { pain, userRef, market, segment, heardOn, at } = options;
    await this.#db('pain_signal')
      .insert({
        pain,
        user_ref: userRef,
        market,
        segment: segment ?? null,
        heard_on: heardOn,
        given_at: at,
      })
      .onConflict(['pain', 'user_ref'])
      .merge();
  }

  /** @returns whether there was a signal. */
  async withdrawSignal(pain: number, userRef: string): Promise<boolean> {
    const deleted = await this.#db('pain_signal')
      .where({ pain, user_ref: userRef })
      .delete();
    return deleted > 0;
  }

  async follow(pain: number, userRef: string): Promise<void> {
    await this.#db('pain_follower')
      .insert({ pain, user_ref: userRef })
      .onConflict(['pain', 'user_ref'])
      .ignore();
  }

  async unfollow(pain: number, userRef: string): Promise<void> {
    await this.#db('pain_follower').where({ pain, user_ref: userRef }).delete();
  }

  followersOf(pain: number): Promise<string[]> {
    return this.#db('pain_follower').where({ pain }).pluck('user_ref');
  }

  async addComment(options: {
    pain: number;
    author: string;
    text: string;
    mentions: readonly string[];
    at: string;
  }): Promise<PainComment> {
    const { pain, author, text, mentions, at } = options;
    const [row]: CommentRow[] = await this.#db('pain_comment')
      .insert({
        pain,
        author,
        text,
        mentions: toJsonColumn(mentions),
        created_at: at,
      })
      .returning('*');
    return toComment(row);
  }

  /** Oldest first. */
  async listComments(
    pain: number,
    options: { limit: number; after?: KeysetValue[] },
  ): Promise<{ items: PainComment[]; last?: KeysetValue[] }> {
    const { limit, after } = options;
    const rows: CommentRow[] = await applyKeyset(
      this.#db('pain_comment').where({ pain }),
      { order: [{ column: 'number', direction: 'asc' }], after },
    ).limit(limit + 1);
    const { items, hasMore } = takePage(rows, limit, pageWeight);
    return {
      items: items.map(toComment),
      last: hasMore ? [items[items.length - 1].number] : undefined,
    };
  }

  async countComments(pain: number): Promise<number> {
    const row = await this.#db('pain_comment')
      .where({ pain })
      .count({ count: '*' })
      .first();
    return toCount(row?.count);
  }
}

function toComment(row: CommentRow): PainComment {
  return {
    id: String(row.number),
    painId: formatPainId(row.pain),
    author: row.author,
    text: row.text,
    mentions: fromJsonColumn<string[]>(row.mentions),
    createdAt: row.created_at,
  };
}
