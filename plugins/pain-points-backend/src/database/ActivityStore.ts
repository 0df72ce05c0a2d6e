import {
  applyKeyset,
  fromJsonColumn,
  KeysetValue,
  takePage,
} from '@trust-portal/knex-store';
import { Activity } from '@trust-portal/record-contracts';
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
  /** Whether what was done with single voices is among it. */
  withEvidence?: boolean;
}

/**
 * What the index of the shared timeline holds, word by word: rows about neither voices nor imports.
 * `pain-points/` has twelve characters.
 */
const isShared =
  "substr(activity.record, 13, 9) <> 'evidence/' AND substr(activity.record, 13, 7) <> 'import/'";

interface ActivityRow {
  number: number | string;
  at: string;
  actor: string;
  record: string;
  action: string;
  note: string | null;
  details: string;
}

type OrderColumn = 'at' | 'number';

const cursorValues: Readonly<
  Record<OrderColumn, (row: ActivityRow) => KeysetValue>
> = {
  at: row => row.at,
  number: row => Number(row.number),
};

/** One record and one person have an index each that ends with the number; all the rest is read by time. */
function orderOf({ record, person }: ActivitySelection): OrderColumn[] {
  return record === undefined && person === undefined
    ? ['at', 'number']
    : ['number'];
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
      last: hasMore
        ? orderOf(selection).map(name =>
            cursorValues[name](items[items.length - 1]),
          )
        : undefined,
    };
  }

  /** The query behind {@link ActivityStore.list}, for tests that look at its plan. */
  listQuery(
    selection: ActivitySelection,
    after?: KeysetValue[],
  ): Knex.QueryBuilder {
    return applyKeyset(this.#select(selection), {
      order: orderOf(selection).map(name => ({
        column: `activity.${name}`,
        direction: 'desc',
      })),
      after,
    }).select('activity.*');
  }

  #select(selection: ActivitySelection): Knex.QueryBuilder {
    const { record, person, from, to, restriction, withEvidence } = selection;
    const query = this.#db('activity');
    if (record !== undefined) query.where('activity.record', record);
    if (person !== undefined) query.where('activity.actor', person);
    if (from !== undefined) query.where('activity.at', '>=', from);
    if (to !== undefined) query.where('activity.at', '<', to);
    if (!withEvidence) query.whereRaw(isShared);
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
