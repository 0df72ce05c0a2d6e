import {
  applyKeyset,
  compareAndSet,
  isPostgres,
  KeysetValue,
  takePage,
  toCount,
} from '@trust-portal/knex-store';
import { PromiseSubject } from '@trust-portal/plugin-transparency-common';
import { Knex } from 'knex';
import { PromiseRecord, PromiseTerms } from '../promises/PromiseRecord';
import {
  applySelection,
  PromiseSelection,
  whereNotOver,
} from './promiseFilters';
import { PromiseRow, termColumns, toPromiseRecord } from './promiseRows';

export interface NewPromise extends PromiseTerms {
  inForceTo?: string;
  proposedBy: string;
  proposedAt: string;
}

/** Where promises about the same may stand. */
export interface PromiseScope {
  market: string;
  subject: PromiseSubject;
}

const listOrder = ['market', 'subject', 'in_force_from', 'number'] as const;

/** Promises: their rows and lists. Bound to a database, or to the transaction of a change. */
export class PromiseStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** @param number - for sample content only; others get the next one above the greatest. */
  async insert(promise: NewPromise, number?: number): Promise<PromiseRecord> {
    const [row]: PromiseRow[] = await this.#db('promise')
      .insert({
        ...(number !== undefined && { number }),
        ...termColumns(promise),
        in_force_to: promise.inForceTo ?? null,
        state: 'proposed',
        proposed_by: promise.proposedBy,
        proposed_at: promise.proposedAt,
      })
      .returning('*');
    return toPromiseRecord(row);
  }

  /** Lets numbers go on above the greatest, after some were given by hand. SQLite does so by itself. */
  async continueNumbers(): Promise<void> {
    if (isPostgres(this.#db)) {
      await this.#db.raw(
        `SELECT setval(pg_get_serial_sequence('promise', 'number'), max(number)) FROM promise`,
      );
    }
  }

  async find(number: number): Promise<PromiseRecord | undefined> {
    const row: PromiseRow | undefined = await this.#db('promise')
      .where({ number })
      .first();
    return row && toPromiseRecord(row);
  }

  async findMany(numbers: readonly number[]): Promise<PromiseRecord[]> {
    const rows: PromiseRow[] = await this.#db('promise').whereIn('number', [
      ...numbers,
    ]);
    return rows.map(toPromiseRecord);
  }

  /** By market, subject and first day. */
  async list(
    selection: PromiseSelection,
    options: { limit: number; after?: KeysetValue[] },
  ): Promise<{ items: PromiseRecord[]; last?: KeysetValue[] }> {
    const { limit, after } = options;
    const rows: PromiseRow[] = await this.listQuery(selection, after).limit(
      limit + 1,
    );
    const { items, hasMore } = takePage(rows, limit);
    const last = items[items.length - 1];
    return {
      items: items.map(toPromiseRecord),
      last: hasMore ? listOrder.map(column => last[column]) : undefined,
    };
  }

  /** The query behind {@link PromiseStore.list}, for tests that look at its plan. */
  listQuery(
    selection: PromiseSelection,
    after?: KeysetValue[],
  ): Knex.QueryBuilder {
    const query = this.#db('promise').select('promise.*');
    applySelection(query, selection);
    return applyKeyset(query, {
      order: listOrder.map(column => ({
        column: `promise.${column}`,
        direction: 'asc',
      })),
      after,
    });
  }

  async count(selection: PromiseSelection): Promise<number> {
    const query = this.#db('promise');
    applySelection(query, selection);
    const row = await query.count({ total: '*' }).first();
    return toCount(row?.total);
  }

  /**
   * @returns the new version.
   * @throws StaleVersionError when the promise was changed since `version`.
   */
  async decide(
    { number, version }: Pick<PromiseRecord, 'number' | 'version'>,
    decision: {
      state: 'approved' | 'refused';
      by: string;
      at: string;
      reason?: string;
    },
  ): Promise<number> {
    return compareAndSet(this.#db, {
      table: 'promise',
      idColumn: 'number',
      id: number,
      version,
      where: { state: 'proposed' },
      changes: {
        state: decision.state,
        decided_by: decision.by,
        decided_at: decision.at,
        reason: decision.reason ?? null,
      },
    });
  }

  /**
   * @returns the new version.
   * @throws StaleVersionError when the promise was changed since `version`.
   */
  async end(
    { number, version }: Pick<PromiseRecord, 'number' | 'version'>,
    end: { lastDay: string; reason: string },
  ): Promise<number> {
    return compareAndSet(this.#db, {
      table: 'promise',
      idColumn: 'number',
      id: number,
      version,
      where: { state: 'approved' },
      changes: { in_force_to: end.lastDay, reason: end.reason },
    });
  }

  /** The approved promises of some markets and subjects that have not ended before a day. */
  async listLasting(
    scopes: readonly PromiseScope[],
    since: string,
  ): Promise<PromiseRecord[]> {
    if (scopes.length === 0) return [];
    const rows: PromiseRow[] = await this.lastingQuery(scopes, since);
    // Few, and sorted here, because they come through the index of the list.
    return rows.map(toPromiseRecord).sort((a, b) => a.number - b.number);
  }

  /** The query behind {@link PromiseStore.listLasting}, for tests that look at its plan. */
  lastingQuery(
    scopes: readonly PromiseScope[],
    since: string,
  ): Knex.QueryBuilder {
    const query = this.#db('promise')
      .select('promise.*')
      .whereIn(
        ['promise.market', 'promise.subject'],
        distinct(scopes).map(({ market, subject }) => [market, subject]),
      )
      .where('promise.state', 'approved');
    whereNotOver(query, 'promise', since);
    return query;
  }

  /** Proposed promises, but for those of one person: what begins first comes first. */
  async listWaiting(options: {
    notBy: string;
    limit: number;
  }): Promise<PromiseRecord[]> {
    const rows: PromiseRow[] = await this.waitingQuery(options);
    return rows.map(toPromiseRecord);
  }

  /** The query behind {@link PromiseStore.listWaiting}, for tests that look at its plan. */
  waitingQuery(options: { notBy: string; limit: number }): Knex.QueryBuilder {
    return this.#db('promise')
      .where('state', 'proposed')
      .whereNot('proposed_by', options.notBy)
      .orderBy(['in_force_from', 'number'])
      .limit(options.limit);
  }

  /** Approved promises by number, behind one of them. */
  async listApproved(options: {
    after: number;
    limit: number;
  }): Promise<PromiseRecord[]> {
    const rows: PromiseRow[] = await this.#db('promise')
      .where('number', '>', options.after)
      .where('state', 'approved')
      .orderBy('number')
      .limit(options.limit);
    return rows.map(toPromiseRecord);
  }
}

function distinct(scopes: readonly PromiseScope[]): PromiseScope[] {
  const byName = new Map(
    scopes.map(scope => [`${scope.market} ${scope.subject}`, scope]),
  );
  return [...byName.values()];
}
