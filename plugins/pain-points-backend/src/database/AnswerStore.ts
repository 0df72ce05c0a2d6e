import type { Answer } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';

interface AnswerRow {
  id: string;
  kind: Answer['kind'];
  text: string | null;
  channel: string;
  sent_on: string;
  sent_by: string;
  recorded_at: string;
}

/** What customers were told. */
export class AnswerStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async insert(evidence: number, answer: Required<Answer>): Promise<void> {
    await this.#db('answer').insert({
      id: answer.id,
      evidence,
      kind: answer.kind,
      text: answer.text,
      channel: answer.channel,
      sent_on: answer.sentOn,
      sent_by: answer.sentBy,
      recorded_at: answer.recordedAt,
    });
  }

  /** The answers to a voice, in the order in which they were recorded. */
  async answersTo(evidence: number): Promise<Answer[]> {
    const rows: AnswerRow[] = await this.#db('answer')
      .where({ evidence })
      .orderBy(['recorded_at', 'id']);
    return rows.map(row => ({
      id: row.id,
      kind: row.kind,
      text: row.text ?? undefined,
      channel: row.channel,
      sentOn: row.sent_on,
      sentBy: row.sent_by,
      recordedAt: row.recorded_at,
    }));
  }
}
