import { applyKeyset, KeysetValue, takePage } from '@trust-portal/knex-store';
import { SectionReview } from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';

interface ReviewRow {
  id: number;
  section_id: string;
  verdict: string;
  number: number;
  content_hash: string;
  previous_number: number | null;
  note: string | null;
  by: string;
  at: string;
}

/** Verdicts of periodic reviews. Bound to a database, or to the transaction of a change. */
export class SectionReviewStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** @param review.dueOn - the day by which it was to be made */
  async insert(
    sectionId: string,
    review: Omit<SectionReview, 'id'> & { dueOn: string },
  ): Promise<void> {
    await this.#db('section_review').insert({
      section_id: sectionId,
      verdict: review.verdict,
      number: review.number,
      content_hash: review.contentHash,
      previous_number: review.previousNumber ?? null,
      due_on: review.dueOn,
      note: review.note ?? null,
      by: review.by,
      at: review.at,
    });
  }

  /** The last review of a section; undefined before the first. */
  async newest(sectionId: string): Promise<SectionReview | undefined> {
    const { items } = await this.list(sectionId, { limit: 1 });
    return items[0];
  }

  /** Newest first. */
  async list(
    sectionId: string,
    options: { limit: number; after?: KeysetValue[] },
  ): Promise<{ items: SectionReview[]; last?: KeysetValue[] }> {
    const { limit, after } = options;
    const rows: ReviewRow[] = await this.listQuery(sectionId, after).limit(
      limit + 1,
    );
    const { items, hasMore } = takePage(rows, limit);
    return {
      items: items.map(toReview),
      last: hasMore ? [items[items.length - 1].id] : undefined,
    };
  }

  /** The query behind {@link SectionReviewStore.list}, for tests that look at its plan. */
  listQuery(sectionId: string, after?: KeysetValue[]): Knex.QueryBuilder {
    return applyKeyset(
      this.#db('section_review').where({ section_id: sectionId }),
      { order: [{ column: 'id', direction: 'desc' }], after },
    ).select('*');
  }
}

function toReview(row: ReviewRow): SectionReview {
  return {
    id: String(row.id),
    verdict: row.verdict as SectionReview['verdict'],
    number: row.number,
    contentHash: row.content_hash,
    previousNumber: row.previous_number ?? undefined,
    note: row.note ?? undefined,
    by: row.by,
    at: row.at,
  };
}
