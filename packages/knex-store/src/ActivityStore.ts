import { Activity } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { fromJsonColumn } from './columns';
import { applyKeyset, KeysetValue, takePage } from './keyset';

/** Which part of the timeline is asked for. */
export interface ActivitySelection {
  record?: string;
  person?: string;
  /** Instants as they are stored: `from` is included, `to` is not. */
  from?: string;
  to?: string;
  /** Leaves out what the reader may not see; columns are named `activity.<column>`. */
  narrow?: (query: Knex.QueryBuilder) => void;
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

/** The append-only timeline that {@link createActivityRecorder} writes. */
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
    const { record, person, from, to, narrow } = selection;
    const query = this.#db('activity');
    if (record !== undefined) query.where('activity.record', record);
    if (person !== undefined) query.where('activity.actor', person);
    if (from !== undefined) query.where('activity.at', '>=', from);
    if (to !== undefined) query.where('activity.at', '<', to);
    narrow?.(query);
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
