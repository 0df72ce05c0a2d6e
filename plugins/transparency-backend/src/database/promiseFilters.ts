import {
  PromiseState,
  PromiseSubject,
} from '@trust-portal/plugin-transparency-common';
import { Knex } from 'knex';

/** Which promises are asked for; what is absent does not narrow. */
export interface PromiseSelection {
  market?: readonly string[];
  subject?: readonly PromiseSubject[];
  state?: readonly PromiseState[];
  entity?: readonly string[];
  /** Only approved ones that hold on this day. */
  inForceOn?: string;
}

const columns = {
  market: 'promise.market',
  subject: 'promise.subject',
  state: 'promise.state',
  entity: 'promise.entity_ref',
} as const satisfies Partial<Record<keyof PromiseSelection, string>>;

export function applySelection(
  query: Knex.QueryBuilder,
  selection: PromiseSelection,
): void {
  for (const name of Object.keys(columns) as Array<keyof typeof columns>) {
    const values = selection[name];
    if (values !== undefined) query.whereIn(columns[name], [...values]);
  }
  if (selection.inForceOn !== undefined) {
    whereHolds(query, 'promise', selection.inForceOn);
  }
}

/** Leaves the approved promises that hold on a day. */
export function whereHolds(
  query: Knex.QueryBuilder,
  table: string,
  day: string,
): void {
  query
    .where(`${table}.state`, 'approved')
    .where(`${table}.in_force_from`, '<=', day);
  whereNotOver(query, table, day);
}

/** Leaves what has not ended before a day. */
export function whereNotOver(
  query: Knex.QueryBuilder,
  table: string,
  day: string,
): void {
  query.where(where =>
    where
      .whereNull(`${table}.in_force_to`)
      .orWhere(`${table}.in_force_to`, '>=', day),
  );
}
