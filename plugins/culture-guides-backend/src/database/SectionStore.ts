import {
  applyKeyset,
  compareAndSet,
  isPostgres,
  KeysetValue,
  takePage,
  toCount,
} from '@trust-portal/knex-store';
import { SectionKind } from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import { applySelection, SectionSelection } from './sectionFilters';
import { SectionRecord, SectionRow, toSectionRecord } from './sectionRows';

/** A section that is begun, before it has any text. */
export interface NewSection {
  id: string;
  market: string;
  kind: SectionKind;
  owner: string;
  sourceLanguage: string;
  reviewEveryMonths: number;
  nextReviewOn: string;
  createdBy: string;
  createdAt: string;
}

/** What may change of a section. */
export interface SectionChanges {
  owner?: string;
  sourceLanguage?: string;
  reviewEveryMonths?: number;
  reviewedAt?: string;
  reviewedBy?: string;
  verdict?: string;
  nextReviewOn?: string;
  /** The reason, or null when it is brought back. */
  archived?: string | null;
}

const columnOf: Readonly<Record<keyof SectionChanges, string>> = {
  owner: 'owner',
  sourceLanguage: 'source_language',
  reviewEveryMonths: 'review_every_months',
  reviewedAt: 'reviewed_at',
  reviewedBy: 'reviewed_by',
  verdict: 'verdict',
  nextReviewOn: 'next_review_on',
  archived: 'archived',
};

/** Sections: their rows and lists. Bound to a database, or to the transaction of a change. */
export class SectionStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** @returns whether it was inserted; there may be one of this id already. */
  async insert(section: NewSection): Promise<boolean> {
    const inserted = await this.#db('section')
      .insert({
        id: section.id,
        market: section.market,
        kind: section.kind,
        owner: section.owner,
        source_language: section.sourceLanguage,
        review_every_months: section.reviewEveryMonths,
        next_review_on: section.nextReviewOn,
        created_by: section.createdBy,
        created_at: section.createdAt,
      })
      .onConflict('id')
      .ignore()
      .returning('id');
    return inserted.length === 1;
  }

  async find(id: string): Promise<SectionRecord | undefined> {
    const row = await this.#db<SectionRow>('section').where({ id }).first();
    return row && toSectionRecord(row);
  }

  /**
   * As {@link SectionStore.find}, and keeps others from changing the section or any text of it until the transaction
   * ends: numbers, pins and tallies of its texts depend on each other. SQLite has one writer anyway.
   */
  async findLocked(id: string): Promise<SectionRecord | undefined> {
    if (isPostgres(this.#db)) {
      await this.#db('section').where({ id }).forUpdate().select('id');
    }
    return this.find(id);
  }

  /**
   * @returns the new version.
   * @throws StaleVersionError when the section was changed since `version`.
   */
  async update(
    id: string,
    version: number,
    changes: SectionChanges,
  ): Promise<number> {
    const given = (
      Object.entries(changes) as Array<
        [keyof SectionChanges, string | number | null | undefined]
      >
    ).flatMap(([name, value]) =>
      value === undefined ? [] : [[columnOf[name], value] as const],
    );
    return compareAndSet(this.#db, {
      table: 'section',
      id,
      version,
      changes: Object.fromEntries(given),
    });
  }

  /** One page in the order of the ids, which is that of the markets. */
  async list(
    selection: SectionSelection,
    options: { limit: number; after?: KeysetValue[] },
  ): Promise<{ items: SectionRecord[]; last?: KeysetValue[] }> {
    const { limit, after } = options;
    const rows: SectionRow[] = await this.listQuery(selection, after).limit(
      limit + 1,
    );
    const { items, hasMore } = takePage(rows, limit);
    return {
      items: items.map(toSectionRecord),
      last: hasMore ? [items[items.length - 1].id] : undefined,
    };
  }

  /** The query behind {@link SectionStore.list}, for tests that look at its plan. */
  listQuery(
    selection: SectionSelection,
    after?: KeysetValue[],
  ): Knex.QueryBuilder {
    const query = applySelection(this.#db('section'), this.#db, selection);
    return applyKeyset(query, {
      order: [{ column: 'section.id', direction: 'asc' }],
      after,
    }).select('section.*');
  }

  async count(selection: SectionSelection): Promise<number> {
    const row = await applySelection(this.#db('section'), this.#db, selection)
      .count({ count: '*' })
      .first();
    return toCount(row?.count);
  }
}
