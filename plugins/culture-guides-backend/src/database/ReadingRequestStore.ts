import {
  applyKeyset,
  KeysetColumn,
  KeysetValue,
  takePage,
} from '@trust-portal/knex-store';
import { Knex } from 'knex';

/** That a group is asked to read a section or a guide. */
export interface ReadingRequestRecord {
  id: string;
  market: string;
  /** Absent: the whole guide. */
  sectionId?: string;
  group: string;
  note?: string;
  dueOn?: string;
  askedBy: string;
  askedAt: string;
  closedAt?: string;
}

interface ReadingRequestRow {
  id: string;
  market: string;
  section_id: string | null;
  group_ref: string;
  note: string | null;
  due_on: string | null;
  asked_by: string;
  asked_at: string;
  closed_at: string | null;
}

/** Which requests a list is about. */
export type ReadingSelection =
  | { askedBy: string }
  /** Open ones that one of these groups was asked. */
  | { groups: readonly string[] };

const order: KeysetColumn[] = ['asked_at', 'id'].map(column => ({
  column: `reading_request.${column}`,
  direction: 'desc',
}));

/** Who was asked to read what. Bound to a database, or to the transaction of a change. */
export class ReadingRequestStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** @returns the open one that asks the same, where there is one; then nothing is inserted. */
  async insert(
    request: ReadingRequestRecord,
  ): Promise<ReadingRequestRecord | undefined> {
    const inserted = await this.#db('reading_request')
      .insert({
        id: request.id,
        ...whatIsAsked(request),
        note: request.note ?? null,
        due_on: request.dueOn ?? null,
        asked_at: request.askedAt,
      })
      .onConflict()
      .ignore()
      .returning('id');
    if (inserted.length === 1) return undefined;
    const row = await this.#db<ReadingRequestRow>('reading_request')
      .where({ ...whatIsAsked(request), closed_at: null })
      .first();
    return row && toRecord(row);
  }

  async find(id: string): Promise<ReadingRequestRecord | undefined> {
    const row = await this.#db<ReadingRequestRow>('reading_request')
      .where({ id })
      .first();
    return row && toRecord(row);
  }

  /** @returns whether it was open until now. */
  async close(id: string, closedAt: string): Promise<boolean> {
    const closed = await this.#db('reading_request')
      .where({ id })
      .whereNull('closed_at')
      .update({ closed_at: closedAt });
    return closed === 1;
  }

  /** Newest first. */
  async list(
    selection: ReadingSelection,
    options: { limit: number; after?: KeysetValue[] },
  ): Promise<{ items: ReadingRequestRecord[]; last?: KeysetValue[] }> {
    const { limit, after } = options;
    const rows: ReadingRequestRow[] = await this.listQuery(
      selection,
      after,
    ).limit(limit + 1);
    const { items, hasMore } = takePage(rows, limit);
    const last = items[items.length - 1];
    return {
      items: items.map(toRecord),
      last: hasMore ? [last.asked_at, last.id] : undefined,
    };
  }

  /** The query behind {@link ReadingRequestStore.list}, for tests that look at its plan. */
  listQuery(
    selection: ReadingSelection,
    after?: KeysetValue[],
  ): Knex.QueryBuilder {
    const query = this.#db('reading_request');
    if ('askedBy' in selection) {
      query.where('reading_request.asked_by', selection.askedBy);
    } else {
      query
        .whereIn('reading_request.group_ref', selection.groups)
        .whereNull('reading_request.closed_at');
    }
    return applyKeyset(query, { order, after }).select('reading_request.*');
  }

  /** The groups that are asked at present to read this section, or the guide that it is part of. */
  async groupsAskedToRead(
    market: string,
    sectionId: string,
  ): Promise<string[]> {
    return this.#db('reading_request')
      .where({ market })
      .whereNull('closed_at')
      .where(where =>
        where.where({ section_id: sectionId }).orWhereNull('section_id'),
      )
      .distinct()
      .pluck('group_ref');
  }
}

function whatIsAsked({
  market,
  sectionId,
  group,
  askedBy,
}: ReadingRequestRecord) {
  return {
    market,
    section_id: sectionId ?? null,
    group_ref: group,
    asked_by: askedBy,
  };
}

function toRecord(row: ReadingRequestRow): ReadingRequestRecord {
  return {
    id: row.id,
    market: row.market,
    sectionId: row.section_id ?? undefined,
    group: row.group_ref,
    note: row.note ?? undefined,
    dueOn: row.due_on ?? undefined,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    closedAt: row.closed_at ?? undefined,
  };
}
