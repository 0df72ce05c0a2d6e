import {
  applyKeyset,
  fromJsonColumn,
  KeysetValue,
  takePage,
  toCount,
} from '@trust-portal/knex-store';
import { Activity } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { PainRestriction } from '../permissions/PainGuard';
import { applyRestriction } from './painFilters';

/** Which part of the timeline is asked for. */
export interface ActivitySelection {
  record?: string;
  person?: string;
  /** Instants: `from` is included, `to` is not. */
  from?: string;
  to?: string;
  restriction?: PainRestriction;
  withEvidence?: boolean;
}

interface ActivityRow {
  number: number | string;
  at: string;
  actor: string;
  record: string;
  action: string;
  note: string | null;
  details: string;
}

/** The append-only timeline. */
export class ActivityStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** Newest first. */
  async list(
    selection: ActivitySelection,
    options: { limit: number; after?: KeysetValue[] },
  ): Promise<{ items: Activity[]; last?: KeysetValue[] }> {
    const { limit, after } = options;
    const rows: ActivityRow[] = await this.listQuery(selection, after).limit(
      limit + 1,
    );
    const { items, hasMore } = takePage(rows, limit);
    return {
      items: items.map(toActivity),
      last: hasMore ? [Number(items[items.length - 1].number)] : undefined,
    };
  }

  /** The query behind {@link ActivityStore.list}, for tests that look at its plan. */
  listQuery(
    selection: ActivitySelection,
    after?: KeysetValue[],
  ): Knex.QueryBuilder {
    return applyKeyset(this.#select(selection), {
      order: [{ column: 'activity.number', direction: 'desc' }],
      after,
    }).select('activity.*');
  }

  async count(selection: ActivitySelection): Promise<number> {
    const row = await this.#select(selection).count({ count: '*' }).first();
    return toCount(row?.count);
  }

  #select(selection: ActivitySelection): Knex.QueryBuilder {
    const { record, person, from, to, restriction, withEvidence } = selection;
    const query = this.#db('activity');
    if (record !== undefined) query.where('activity.record', record);
    if (person !== undefined) query.where('activity.actor', person);
    if (from !== undefined) query.where('activity.at', '>=', from);
    if (to !== undefined) query.where('activity.at', '<', to);
    if (!withEvidence) {
      query
        .whereNot('activity.record', 'like', 'pain-points/evidence/%')
        .whereNot('activity.record', 'like', 'pain-points/import/%');
    }
    if (restriction) {
      query.where(where =>
        where.whereNull('activity.pain').orWhereIn(
          'activity.pain',
          this.#db('pain')
            .where(inner => applyRestriction(inner, restriction))
            .select('number'),
        ),
      );
    }
    return query;
  }
}

function toActivity(row: ActivityRow): Activity {
  return {
    id: String(row.number),
    at: row.at,
    actor: row.actor,
    record: row.record,
    action: row.action,
    note: row.note ?? undefined,
    details: fromJsonColumn<Record<string, unknown>>(row.details),
  };
}
