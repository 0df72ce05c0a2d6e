import { toCount } from '@trust-portal/knex-store';
import {
  ChainItem,
  chainTypes,
  InterimAnswer,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import {
  ChainItemRow,
  InterimAnswerRow,
  readingColumns,
  ReadingRow,
  toChainItem,
  toInterimAnswer,
  toReading,
} from './chainRows';

/** Chains, readings and interim answers. Bound to a database, or to the transaction of a change. */
export class ChainStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** The chain of a pain: parents before children, and in the order of their making. */
  async chainOf(pain: number): Promise<ChainItem[]> {
    return (await this.chainsOf([pain])).get(pain) ?? [];
  }

  /** The chains of several pains, in three queries. */
  async chainsOf(pains: readonly number[]): Promise<Map<number, ChainItem[]>> {
    // One after the other: a transaction has a single connection.
    const items = await this.#db<ChainItemRow>('chain_item')
      .whereIn('pain', pains)
      .orderBy('position');
    const measured = items.some(({ type }) => type === 'measure');
    const readings = measured
      ? await this.#db<ReadingRow>('reading')
          .whereIn('pain', pains)
          .orderBy(['read_on', 'recorded_at', 'id'])
          .select(...readingColumns)
      : [];
    const counts =
      items.length > 0 ? await this.#countEvidence(pains) : new Map();
    const chains = new Map<number, ChainItem[]>();
    for (const type of chainTypes) {
      for (const row of items.filter(item => item.type === type)) {
        const chain = chains.get(row.pain) ?? [];
        chain.push(
          toChainItem(row, {
            readings: readings
              .filter(reading => reading.measure_id === row.id)
              .map(toReading),
            evidenceCount: counts.get(row.id) ?? 0,
          }),
        );
        chains.set(row.pain, chain);
      }
    }
    return chains;
  }

  /** What support may say about a pain, or what was proposed, oldest first. */
  async interimAnswersOf(pain: number): Promise<InterimAnswer[]> {
    const rows = await this.#db<InterimAnswerRow>('interim_answer')
      .where({ pain })
      .orderBy(['written_at', 'id']);
    return rows.map(toInterimAnswer);
  }

  async #countEvidence(pains: readonly number[]): Promise<Map<string, number>> {
    const rows: Array<{ id: string; count: number | string }> = await this.#db(
      'evidence_link',
    )
      .whereIn('pain', pains)
      .whereNotNull('chain_item_id')
      .whereNull('undone_at')
      .groupBy('chain_item_id')
      .select({ id: 'chain_item_id' })
      .countDistinct({ count: 'evidence' });
    return new Map(rows.map(({ id, count }) => [id, toCount(count)]));
  }
}
