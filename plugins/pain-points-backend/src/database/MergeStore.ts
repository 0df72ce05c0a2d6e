import { compareAndSet, fromJsonColumn } from '@trust-portal/knex-store';
import { LocalizedText } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { priorityOfRank } from '../pains/priority';
import { PainRestriction } from '../permissions/painGuard';
import { applySelection } from './painFilters';
import { PainRecord, PainRow } from './painRows';

/** So many pains of a kind are compared, those that changed last first. */
const maximumCandidates = 2000;

/** A pain that another one may be a duplicate of: only what is compared and shown. */
export type Candidate = Pick<
  PainRecord,
  'number' | 'title' | 'state' | 'priority'
>;

/**
 * Merges are links that stay: `pain_merge` says who merged what and who undid it, and
 * `pain.merged_into` is the pain at the end of the open links. Nothing moves, so undoing loses nothing.
 */
export class MergeStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /**
   * Links a pain to another one that is merged into nothing. What was merged into the pain before
   * now counts towards the other one as well.
   *
   * @throws StaleVersionError when the pain was changed since `version`.
   */
  async merge(options: {
    pain: number;
    version: number;
    into: number;
    actor: string;
    at: string;
  }): Promise<void> {
    const { pain, version, into, actor, at } = options;
    await compareAndSet(this.#db, {
      table: 'pain',
      idColumn: 'number',
      id: pain,
      version,
      changes: { merged_into: into, updated_at: at },
    });
    await this.#db('pain')
      .where({ merged_into: pain })
      .update({ merged_into: into });
    await this.#db('pain_merge').insert({
      pain,
      into_pain: into,
      merged_by: actor,
      merged_at: at,
    });
  }

  /**
   * Undoes the open link of a pain; what was merged into it before comes back with it.
   *
   * @throws StaleVersionError when the pain was changed since `version`.
   */
  async unmerge(options: {
    pain: number;
    version: number;
    actor: string;
    at: string;
  }): Promise<void> {
    const { pain, version, actor, at } = options;
    await compareAndSet(this.#db, {
      table: 'pain',
      idColumn: 'number',
      id: pain,
      version,
      changes: { merged_into: null, updated_at: at },
    });
    await this.#db('pain_merge')
      .where({ pain })
      .whereNull('undone_at')
      .update({ undone_by: actor, undone_at: at });
    const below = await this.#mergedBelow(pain);
    await this.#db('pain')
      .whereIn('number', below)
      .update({ merged_into: pain });
  }

  /** Remembers that two pains are not duplicates. @returns whether that was new. */
  async rejectDuplicate(options: {
    pain: number;
    other: number;
    actor: string;
    at: string;
  }): Promise<boolean> {
    const { pain, other, actor, at } = options;
    const inserted = await this.#db('not_duplicate')
      .insert({
        pain_low: Math.min(pain, other),
        pain_high: Math.max(pain, other),
        said_by: actor,
        said_at: at,
      })
      .onConflict(['pain_low', 'pain_high'])
      .ignore()
      .returning('pain_low');
    return inserted.length === 1;
  }

  /** The pains that a new report of a kind, or an existing pain, may be a duplicate of. */
  async candidates(options: {
    kindId: string;
    /** The pain itself, when it exists already. */
    pain?: number;
    restriction?: PainRestriction;
  }): Promise<Candidate[]> {
    const { kindId, pain, restriction } = options;
    const query = applySelection(this.#db('pain'), this.#db, {
      filter: { kind: [kindId] },
      restriction,
    });
    if (pain !== undefined) {
      query
        .whereNot('pain.number', pain)
        .whereNotIn(
          'pain.number',
          this.#db('not_duplicate')
            .where({ pain_low: pain })
            .select('pain_high'),
        )
        .whereNotIn(
          'pain.number',
          this.#db('not_duplicate')
            .where({ pain_high: pain })
            .select('pain_low'),
        );
    }
    const rows: Array<
      Pick<PainRow, 'number' | 'title' | 'state' | 'priority'>
    > = await query
      .orderBy('pain.updated_at', 'desc')
      .limit(maximumCandidates)
      .select('pain.number', 'pain.title', 'pain.state', 'pain.priority');
    return rows.map(row => ({
      number: row.number,
      title: fromJsonColumn<LocalizedText>(row.title),
      state: row.state,
      priority: priorityOfRank(row.priority),
    }));
  }

  async #mergedBelow(pain: number): Promise<number[]> {
    const found: number[] = [];
    let level = [pain];
    while (level.length > 0) {
      level = await this.#db('pain_merge')
        .whereIn('into_pain', level)
        .whereNull('undone_at')
        .pluck('pain');
      found.push(...level);
    }
    return found;
  }
}
