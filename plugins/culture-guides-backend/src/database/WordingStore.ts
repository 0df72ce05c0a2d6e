import {
  applyKeyset,
  compareAndSet,
  fromJsonColumn,
  inChunks,
  KeysetColumn,
  KeysetValue,
  takePage,
  toCount,
  toJsonColumn,
} from '@trust-portal/knex-store';
import { WordingState } from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import { WordingStanding } from '../wording/wordingStates';
import { indexWording, WordingTableName } from './wordingSearch';

/** The columns that terms and rules have in common. */
export interface WordingRow {
  number: number;
  state: WordingState;
  authors: string;
  created_by: string;
  created_at: string;
  decided_by: string | null;
  decided_at: string | null;
  version: number;
}

/** A term or a rule: what it says, and where it stands. */
export interface WordingRecord<TContent> extends WordingStanding {
  number: number;
  content: TContent;
  createdBy: string;
  createdAt: string;
  version: number;
}

/** What differs between the tables of terms and of rules. */
export interface WordingTable<TContent, TFilter, TRow extends WordingRow> {
  name: WordingTableName;
  columnsOf(content: TContent): Record<string, Knex.Value | null>;
  contentOf(row: TRow): TContent;
  /** Columns that no two rows have alike, and their values: a file that is imported again finds its rows by them. */
  identityColumns: readonly string[];
  identityOf(content: TContent): string[];
  searchTextsOf(content: TContent): string[];
  order: KeysetColumn[];
  cursorOf(row: TRow): KeysetValue[];
  applyFilter(query: Knex.QueryBuilder, db: Knex, filter: TFilter): void;
  /** Writes what filters look at beside the row. */
  writeLists?(tx: Knex, number: number, content: TContent): Promise<void>;
}

/** As many identities as are looked up at once. */
const chunkSize = 200;
/** Keeps an answer under a megabyte: a Chinese character has three bytes. */
const pageWeight = {
  weightOf: (row: WordingRow) => JSON.stringify(row).length,
  maximum: 300_000,
};

/** Terms or rules: their rows and lists. Bound to a database, or to the transaction of a change. */
export class WordingStore<TContent, TFilter, TRow extends WordingRow> {
  readonly #db: Knex;
  readonly #table: WordingTable<TContent, TFilter, TRow>;

  constructor(db: Knex, table: WordingTable<TContent, TFilter, TRow>) {
    this.#db = db;
    this.#table = table;
  }

  /** @returns undefined when there is one of this identity already. */
  async insert(
    content: TContent,
    standing: WordingStanding & { createdBy: string; createdAt: string },
  ): Promise<WordingRecord<TContent> | undefined> {
    const { name, columnsOf, identityColumns } = this.#table;
    const [row]: TRow[] = await this.#db(name)
      .insert({
        ...columnsOf(content),
        ...standingColumns(standing),
        created_by: standing.createdBy,
        created_at: standing.createdAt,
      })
      .onConflict([...identityColumns])
      .ignore()
      .returning('*');
    if (!row) return undefined;
    await this.#index(row.number, content);
    return this.#toRecord(row);
  }

  /**
   * @returns the record as it is now.
   * @throws StaleVersionError when it was changed since; an error of the database when another one has the new identity.
   */
  async update(
    record: WordingRecord<TContent>,
    changes: { content?: TContent; standing: WordingStanding },
  ): Promise<WordingRecord<TContent>> {
    const { number } = record;
    const { content, standing } = changes;
    const version = await compareAndSet(this.#db, {
      table: this.#table.name,
      idColumn: 'number',
      id: number,
      version: record.version,
      changes: {
        ...(content && this.#table.columnsOf(content)),
        ...standingColumns(standing),
      },
    });
    if (content) await this.#index(number, content);
    const { createdBy, createdAt } = record;
    return {
      number,
      createdBy,
      createdAt,
      content: content ?? record.content,
      ...standing,
      version,
    };
  }

  async find(number: number): Promise<WordingRecord<TContent> | undefined> {
    const row: TRow | undefined = await this.#db(this.#table.name)
      .where({ number })
      .first();
    return row && this.#toRecord(row);
  }

  /** Those that have the identity of one of the contents, in no order. */
  async findEqual(
    contents: readonly TContent[],
  ): Promise<Array<WordingRecord<TContent>>> {
    const { name, identityColumns, identityOf } = this.#table;
    const rows = await inChunks(
      contents.map(content => identityOf(content)),
      chunkSize,
      (identities): Promise<TRow[]> =>
        this.#db(name)
          .whereIn([...identityColumns], identities)
          .select('*'),
    );
    return rows.map(row => this.#toRecord(row));
  }

  async list(
    filter: TFilter,
    options: { limit: number; after?: KeysetValue[] },
  ): Promise<{
    items: Array<WordingRecord<TContent>>;
    last?: KeysetValue[];
  }> {
    const { limit, after } = options;
    const rows: TRow[] = await this.listQuery(filter, after).limit(limit + 1);
    const { items, hasMore } = takePage<TRow>(rows, limit, pageWeight);
    return {
      items: items.map(row => this.#toRecord(row)),
      last: hasMore ? this.#table.cursorOf(items[items.length - 1]) : undefined,
    };
  }

  /** The query behind {@link WordingStore.list}, for tests that look at its plan. */
  listQuery(filter: TFilter, after?: KeysetValue[]): Knex.QueryBuilder {
    const { name, order, applyFilter } = this.#table;
    const query = this.#db(name);
    applyFilter(query, this.#db, filter);
    return applyKeyset(query, { order, after }).select(`${name}.*`);
  }

  /** All that is approved, oldest first. */
  async approved(): Promise<Array<WordingRecord<TContent>>> {
    const rows: TRow[] = await this.#db(this.#table.name)
      .where({ state: 'approved' })
      .orderBy('number')
      .select('*');
    return rows.map(row => this.#toRecord(row));
  }

  /**
   * Grows with every change, whoever makes it: no row is ever deleted, and each change raises the version of its row.
   */
  async changeCount(): Promise<number> {
    const row = await this.#db(this.#table.name)
      .sum({ count: 'version' })
      .first();
    return toCount(row?.count);
  }

  async #index(number: number, content: TContent): Promise<void> {
    const { name, searchTextsOf, writeLists } = this.#table;
    await writeLists?.(this.#db, number, content);
    await indexWording(this.#db, name, number, searchTextsOf(content));
  }

  #toRecord(row: TRow): WordingRecord<TContent> {
    return {
      number: row.number,
      content: this.#table.contentOf(row),
      state: row.state,
      authors: fromJsonColumn<string[]>(row.authors),
      createdBy: row.created_by,
      createdAt: row.created_at,
      decidedBy: row.decided_by ?? undefined,
      decidedAt: row.decided_at ?? undefined,
      version: row.version,
    };
  }
}

function standingColumns(standing: WordingStanding) {
  const { state, authors, decidedBy, decidedAt } = standing;
  return {
    state,
    authors: toJsonColumn(authors),
    decided_by: decidedBy ?? null,
    decided_at: decidedAt ?? null,
  };
}
