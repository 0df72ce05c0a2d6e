import {
  applyKeyset,
  fromJsonColumn,
  KeysetValue,
  takePage,
  toJsonColumn,
} from '@trust-portal/knex-store';
import { CalendarVersion } from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import { CalendarContent } from '../calendars/CalendarContent';

type VersionRow = CalendarVersion;

/** Versions of calendars, each kept whole. Bound to a database, or to the transaction of a change. */
export class CalendarStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** Undefined before the market's calendar was made. */
  async newestVersion(market: string): Promise<number | undefined> {
    const row = await this.#db('calendar_version')
      .where({ market })
      .max({ version: 'version' })
      .first();
    return row?.version ?? undefined;
  }

  async find(
    market: string,
    version: number,
  ): Promise<{ content: CalendarContent; at: string } | undefined> {
    const row = await this.#db('calendar_version')
      .where({ market, version })
      .first('content', 'at');
    return (
      row && {
        content: fromJsonColumn<CalendarContent>(row.content),
        at: row.at,
      }
    );
  }

  /** Adds a version; false when somebody else did so first. */
  async insert(
    market: string,
    { version, reason, added, changed, removed, by, at, hash }: CalendarVersion,
    content: CalendarContent,
  ): Promise<boolean> {
    const inserted = await this.#db('calendar_version')
      .insert({
        market,
        version,
        content: toJsonColumn(content),
        reason,
        added,
        changed,
        removed,
        by,
        at,
        hash,
      })
      .onConflict(['market', 'version'])
      .ignore()
      .returning('version');
    return inserted.length === 1;
  }

  /** A page of versions without their days, newest first. */
  async list(
    market: string,
    { limit, after }: { limit: number; after?: KeysetValue[] },
  ): Promise<{ items: CalendarVersion[]; last?: KeysetValue[] }> {
    const rows: VersionRow[] = await this.listQuery(market, after).limit(
      limit + 1,
    );
    const { items, hasMore } = takePage(rows, limit);
    return {
      items,
      last: hasMore ? [items[items.length - 1].version] : undefined,
    };
  }

  /** The query behind {@link CalendarStore.list}, for tests that look at its plan. */
  listQuery(market: string, after?: KeysetValue[]): Knex.QueryBuilder {
    return applyKeyset(this.#db('calendar_version').where({ market }), {
      order: [{ column: 'version', direction: 'desc' }],
      after,
    }).select(
      'version',
      'reason',
      'added',
      'changed',
      'removed',
      'by',
      'at',
      'hash',
    );
  }
}
