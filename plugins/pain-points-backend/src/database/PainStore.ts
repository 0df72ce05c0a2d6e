import {
  applyKeyset,
  compareAndSet,
  fromJsonColumn,
  insertTogether,
  isPostgres,
  KeysetValue,
  nextNumber,
  takePage,
  toCount,
} from '@trust-portal/knex-store';
import { PainFacets } from '@trust-portal/plugin-pain-points-common';
import { LocalizedText } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { priorityOfRank } from '../pains/priority';
import { PainRestriction } from '../permissions/painGuard';
import {
  contentColumns,
  listRows,
  NewPain,
  newPainRecord,
  newPainRows,
  PainContent,
} from './newPain';
import {
  applySelection,
  PainFacet,
  painOrders,
  PainSelection,
  PainSort,
} from './painFilters';
import {
  listedColumns,
  ListedPain,
  ListedPainRow,
  PainRecord,
  PainRow,
  toListedPain,
  toPainRecord,
} from './painRows';

/** Keeps an answer under a megabyte, whatever people wrote: a Chinese character has three bytes. */
const pageWeight = {
  weightOf: (row: ListedPainRow) =>
    row.title.length + row.markets.length + row.entity_refs.length,
  maximum: 250_000,
};

/** Written out once: Knex would quote each name anew for each request. */
const listedColumnsSql = listedColumns
  .map(column => `pain.${column}`)
  .join(', ');

const facetColumns: Readonly<Record<Exclude<PainFacet, 'market'>, string>> = {
  state: 'pain.state',
  kind: 'pain.kind_id',
  priority: 'pain.priority',
  owner: 'pain.owner',
};

/** Pains: their rows, lists and facets. Bound to a database, or to the transaction of a change. */
export class PainStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async insert(pain: NewPain): Promise<PainRecord> {
    const row = await this.#db
      .select({ number: nextNumber(this.#db, 'pain') })
      .first();
    const number = Number(row.number);
    await insertTogether(this.#db, newPainRows(number, pain));
    return newPainRecord(number, pain);
  }

  /**
   * @returns the new version.
   * @throws StaleVersionError when the pain was changed since `version`.
   */
  async update(options: {
    number: number;
    version: number;
    content: PainContent;
    updatedAt: string;
  }): Promise<number> {
    const { number, version, content, updatedAt } = options;
    const next = await compareAndSet(this.#db, {
      table: 'pain',
      idColumn: 'number',
      id: number,
      version,
      changes: { ...contentColumns(content), updated_at: updatedAt },
    });
    for (const table of ['pain_market', 'pain_segment', 'pain_entity']) {
      await this.#db(table).where({ pain: number }).delete();
    }
    await insertTogether(this.#db, listRows(number, content));
    return next;
  }

  async find(number: number): Promise<PainRecord | undefined> {
    const row = await this.#db<PainRow>('pain').where({ number }).first();
    return row && toPainRecord(row);
  }

  /**
   * As {@link PainStore.find}, and keeps others from changing the pain or its chain until the
   * transaction ends. SQLite has one writer anyway.
   */
  async findLocked(number: number): Promise<PainRecord | undefined> {
    if (isPostgres(this.#db)) {
      await this.#db('pain').where({ number }).forUpdate().select('number');
    }
    return this.find(number);
  }

  /** Those of the pains that exist, in no order. */
  async findMany(
    numbers: readonly number[],
    restriction?: PainRestriction,
  ): Promise<ListedPain[]> {
    const rows: ListedPainRow[] = await applySelection(
      this.#db('pain'),
      this.#db,
      {
        filter: { merged: true },
        restriction,
      },
    )
      .whereIn('pain.number', [...new Set(numbers)])
      .select(this.#db.raw(listedColumnsSql));
    return rows.map(toListedPain);
  }

  /** What lists leave out, by the number of the pain. */
  async descriptionsOf(
    numbers: readonly number[],
  ): Promise<Map<number, LocalizedText>> {
    const rows = await this.#db<PainRow>('pain')
      .whereIn('number', numbers)
      .select('number', 'description');
    return new Map(
      rows.map(row => [row.number, fromJsonColumn(row.description)]),
    );
  }

  /** One page, without counting; `last` describes the row that the next page begins behind. */
  async list(
    selection: PainSelection,
    options: { sort: PainSort; limit: number; after?: KeysetValue[] },
  ): Promise<{ items: ListedPain[]; last?: KeysetValue[] }> {
    const { sort, limit, after } = options;
    const rows: ListedPainRow[] = await this.listQuery(selection, {
      sort,
      after,
    }).limit(limit + 1);
    const { items, hasMore } = takePage(rows, limit, pageWeight);
    return {
      items: items.map(toListedPain),
      last: hasMore
        ? painOrders[sort].valuesOf(items[items.length - 1])
        : undefined,
    };
  }

  /** The query behind {@link PainStore.list}, for tests that look at its plan. */
  listQuery(
    selection: PainSelection,
    options: { sort: PainSort; after?: KeysetValue[] },
  ): Knex.QueryBuilder {
    const query = applySelection(this.#db('pain'), this.#db, selection);
    return applyKeyset(query, {
      order: painOrders[options.sort].order,
      after: options.after,
    }).select(this.#db.raw(listedColumnsSql));
  }

  async count(selection: PainSelection): Promise<number> {
    const row = await applySelection(this.#db('pain'), this.#db, selection)
      .count({ count: '*' })
      .first();
    return toCount(row?.count);
  }

  /** How many pains each value of each filter would leave. */
  async facets(selection: PainSelection): Promise<PainFacets> {
    const [state, kind, priority, market, owner] = await Promise.all([
      this.#facet(selection, 'state'),
      this.#facet(selection, 'kind'),
      this.#facet(selection, 'priority'),
      this.#facet(selection, 'market'),
      this.#facet(selection, 'owner'),
    ]);
    const byPriority = Object.fromEntries(
      Object.entries(priority).map(([rank, count]) => [
        priorityOfRank(Number(rank)),
        count,
      ]),
    );
    return { state, kind, priority: byPriority, market, owner };
  }

  async #facet(
    selection: PainSelection,
    facet: PainFacet,
  ): Promise<Record<string, number>> {
    const query = applySelection(this.#db('pain'), this.#db, selection, facet);
    const column =
      facet === 'market' ? 'pain_market.market' : facetColumns[facet];
    if (facet === 'market') {
      query.join('pain_market', 'pain_market.pain', 'pain.number');
    }
    const rows: Array<{ value: string | number; count: number | string }> =
      await query
        .whereNotNull(column)
        .groupBy(column)
        .select({ value: column })
        .count({ count: '*' });
    return Object.fromEntries(
      rows.map(({ value, count }) => [String(value), toCount(count)]),
    );
  }
}
