import {
  applyKeyset,
  KeysetValue,
  takePage,
  toJsonColumn,
} from '@trust-portal/knex-store';
import {
  Decision,
  RevisionState,
} from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import { Waiting } from '../guides/revisionReview';
import {
  DecisionRow,
  RevisionKey,
  RevisionRecord,
  RevisionRow,
  RevisionSummaryRecord,
  RevisionSummaryRow,
  summaryColumns,
  toDecision,
  toRevisionRecord,
  toSummaryRecord,
} from './revisionRows';

/** Which part of a history somebody may see. */
export interface HistorySight {
  /** Undefined: everything. Otherwise what is published, and what this person handed in. */
  onlyPublishedOr?: string;
}

/** What a revision becomes by a decision. */
export interface RevisionOutcome {
  state: RevisionState;
  waits: Waiting;
  inForceFrom?: string;
  publishedAt?: string;
}

/** Revisions of texts and the decisions about them. Bound to a database, or to the transaction of a change. */
export class RevisionStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async insert(
    revision: Omit<RevisionRecord, 'state' | 'publishedAt'>,
  ): Promise<void> {
    await this.#db('text_revision').insert({
      section_id: revision.sectionId,
      language: revision.language,
      number: revision.number,
      state: 'in-review',
      title: revision.title,
      body: revision.body,
      claims: toJsonColumn(revision.claims),
      promises: toJsonColumn(revision.promises),
      significance: revision.significance,
      source_language: revision.sourceLanguage,
      based_on: revision.basedOn ?? null,
      base_number: revision.baseNumber,
      restores: revision.restores ?? null,
      note: revision.note,
      in_force_from: revision.inForceFrom ?? null,
      touches_law: revision.touchesLaw,
      waits_for_team: revision.waits.team,
      waits_for_legal: revision.waits.legal,
      author: revision.author,
      submitted_at: revision.submittedAt,
      content_hash: revision.contentHash,
    });
  }

  async find(key: RevisionKey): Promise<RevisionRecord | undefined> {
    const row: RevisionRow | undefined = await this.#db('text_revision')
      .where(keyColumns(key))
      .first();
    return row && toRevisionRecord(row);
  }

  /** A page of a history without the texts, newest first. */
  async list(
    text: Omit<RevisionKey, 'number'>,
    sight: HistorySight,
    options: { limit: number; after?: KeysetValue[] },
  ): Promise<{ items: RevisionSummaryRecord[]; last?: KeysetValue[] }> {
    const { limit, after } = options;
    const rows: RevisionSummaryRow[] = await this.listQuery(
      text,
      sight,
      after,
    ).limit(limit + 1);
    const { items, hasMore } = takePage(rows, limit);
    return {
      items: items.map(toSummaryRecord),
      last: hasMore ? [items[items.length - 1].number] : undefined,
    };
  }

  /** The query behind {@link RevisionStore.list}, for tests that look at its plan. */
  listQuery(
    { sectionId, language }: Omit<RevisionKey, 'number'>,
    { onlyPublishedOr }: HistorySight,
    after?: KeysetValue[],
  ): Knex.QueryBuilder {
    const query = this.#db('text_revision').where({
      section_id: sectionId,
      language,
    });
    if (onlyPublishedOr !== undefined) {
      query.where(visible =>
        visible.where('state', 'published').orWhere('author', onlyPublishedOr),
      );
    }
    return applyKeyset(query, {
      order: [{ column: 'number', direction: 'desc' }],
      after,
    }).select(summaryColumns);
  }

  /** The text that holds on a day; undefined when none does. */
  async inForce(
    text: Omit<RevisionKey, 'number'>,
    day: string,
  ): Promise<RevisionRecord | undefined> {
    const row: RevisionRow | undefined = await this.inForceQuery(
      text,
      day,
    ).first();
    return row && toRevisionRecord(row);
  }

  /** The query behind {@link RevisionStore.inForce}, for tests that look at its plan. */
  inForceQuery(
    { sectionId, language }: Omit<RevisionKey, 'number'>,
    day: string,
  ): Knex.QueryBuilder {
    return this.#db('text_revision')
      .where({ section_id: sectionId, language })
      .whereRaw("state = 'published'")
      .where('in_force_from', '<=', day)
      .orderBy([
        { column: 'in_force_from', order: 'desc' },
        { column: 'number', order: 'desc' },
      ])
      .limit(1);
  }

  /** Published revisions of a text behind a number: what a translation pinned there is behind by. */
  async publishedAfter({
    sectionId,
    language,
    number,
  }: RevisionKey): Promise<RevisionSummaryRecord[]> {
    const rows: RevisionSummaryRow[] = await this.#db('text_revision')
      .where({ section_id: sectionId, language })
      .whereRaw("state = 'published'")
      .where('number', '>', number)
      .orderBy('number')
      .select(summaryColumns);
    return rows.map(toSummaryRecord);
  }

  /** @throws Error when the revision was no longer in review; whoever locks its section first never sees that. */
  async decide(key: RevisionKey, outcome: RevisionOutcome): Promise<void> {
    const changed = await this.#db('text_revision')
      .where({ ...keyColumns(key), state: 'in-review' })
      .update({
        state: outcome.state,
        waits_for_team: outcome.waits.team,
        waits_for_legal: outcome.waits.legal,
        ...(outcome.inForceFrom && { in_force_from: outcome.inForceFrom }),
        ...(outcome.publishedAt && { published_at: outcome.publishedAt }),
      });
    if (changed !== 1) {
      throw new Error(
        `Revision ${key.number} of ${key.sectionId} (${key.language}) is not in review`,
      );
    }
  }

  async addDecision(key: RevisionKey, decision: Decision): Promise<void> {
    const { by, at, capacity, note } = decision;
    await this.#db('text_decision').insert({
      ...keyColumns(key),
      decision: decision.decision,
      capacity,
      note: note ?? null,
      by,
      at,
    });
  }

  /** The decisions about revisions of one text, oldest first, by the number of the revision. */
  async decisionsOf(
    { sectionId, language }: Omit<RevisionKey, 'number'>,
    numbers: readonly number[],
  ): Promise<Map<number, Decision[]>> {
    const rows: DecisionRow[] = await this.#db('text_decision')
      .where({ section_id: sectionId, language })
      .whereIn('number', numbers)
      .orderBy('id');
    const decisions = new Map<number, Decision[]>();
    for (const row of rows) {
      decisions.set(row.number, [
        ...(decisions.get(row.number) ?? []),
        toDecision(row),
      ]);
    }
    return decisions;
  }

  /** What waits for a decision and was handed in by this person, among the sections. */
  async ownInReview(
    author: string,
    sectionIds: readonly string[],
  ): Promise<Array<Omit<RevisionKey, 'number'>>> {
    const rows: Array<{ section_id: string; language: string }> =
      await this.#db('text_revision')
        .where({ author, state: 'in-review' })
        .whereIn('section_id', sectionIds)
        .select('section_id', 'language');
    return rows.map(row => ({
      sectionId: row.section_id,
      language: row.language,
    }));
  }
}

function keyColumns({ sectionId, language, number }: RevisionKey) {
  return { section_id: sectionId, language, number };
}
