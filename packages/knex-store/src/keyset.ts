import { Knex } from 'knex';

/** A value that a cursor can carry. */
export type KeysetValue = string | number;

/** One column of the order. It must be NOT NULL; the last one must make the order unambiguous. */
export type KeysetColumn = {
  column: string;
  direction: 'asc' | 'desc';
};

export type KeysetOptions = {
  order: KeysetColumn[];
  /** The values of the order's columns in the last row of the page before, in the same sequence. */
  after?: KeysetValue[];
};

/**
 * Orders the query and starts it behind the row that `after` describes, so that page 10,000 costs
 * what page 1 costs. Ask for `limit + 1` rows and hand them to {@link takePage}.
 *
 * With one direction for all columns the start is a row value, `(a, b) > (?, ?)`, which an index
 * over these columns serves on both databases. Mixed directions have no row value: they expand to
 * alternatives, led by a bound on the first column that the index can still seek.
 *
 * @throws RangeError when `after` has not one value per column: check cursors before they get here.
 */
export function applyKeyset<TQuery extends Knex.QueryBuilder>(
  query: TQuery,
  options: KeysetOptions,
): TQuery {
  const { order, after } = options;
  if (after) {
    if (after.length !== order.length) {
      throw new RangeError(
        `Expected ${order.length} keyset values, got ${after.length}`,
      );
    }
    const uniform = order.every(
      ({ direction }) => direction === order[0].direction,
    );
    if (uniform) {
      startAfterRowValue(query, order, after);
    } else {
      startAfterMixed(query, order, after);
    }
  }
  order.forEach(({ column, direction }) => query.orderBy(column, direction));
  return query;
}

function startAfterRowValue(
  query: Knex.QueryBuilder,
  order: KeysetColumn[],
  after: KeysetValue[],
): void {
  const columns = order.map(() => '??').join(', ');
  const values = order.map(() => '?').join(', ');
  query.whereRaw(`(${columns}) ${comparison(order[0])} (${values})`, [
    ...order.map(({ column }) => column),
    ...after,
  ]);
}

function startAfterMixed(
  query: Knex.QueryBuilder,
  order: KeysetColumn[],
  after: KeysetValue[],
): void {
  query.where(order[0].column, `${comparison(order[0])}=`, after[0]);
  query.where(alternatives => {
    order.forEach((last, length) => {
      alternatives.orWhere(alternative => {
        order.slice(0, length).forEach(({ column }, index) => {
          alternative.where(column, after[index]);
        });
        alternative.where(last.column, comparison(last), after[length]);
      });
    });
  });
}

function comparison({ direction }: KeysetColumn): '>' | '<' {
  return direction === 'asc' ? '>' : '<';
}

/** Bounds how much the rows of a page may hold together, for lists whose rows hold long texts. */
export type PageWeight<TRow> = {
  /** For example the characters of the row's texts. */
  weightOf(row: TRow): number;
  /** A page ends before the row that would exceed it, but has at least one row. */
  maximum: number;
};

/**
 * A page cut from `limit + 1` rows: the row too many only says that there is more. A page that would
 * become too heavy ends earlier; the next one begins behind it as ever.
 */
export function takePage<TRow>(
  rows: TRow[],
  limit: number,
  weight?: PageWeight<TRow>,
): { items: TRow[]; hasMore: boolean } {
  const length = Math.min(limit, weight ? bearable(rows, weight) : limit);
  return { items: rows.slice(0, length), hasMore: rows.length > length };
}

/** How many rows from the beginning stay within the weight. */
function bearable<TRow>(
  rows: TRow[],
  { weightOf, maximum }: PageWeight<TRow>,
): number {
  let total = 0;
  const end = rows.findIndex((row, index) => {
    total += weightOf(row);
    return index > 0 && total > maximum;
  });
  return end === -1 ? rows.length : end;
}
