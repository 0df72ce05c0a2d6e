import { Knex } from 'knex';
import { painFamilies } from './painCounts';

/** What a computed reading counts. */
export interface LinkedEvidenceQuery {
  /** First and last day, both included. */
  from: string;
  to: string;
  types: readonly string[];
  market?: string;
}

/**
 * The numbers of the voices that people linked to a pain, or to one merged into it, and that were
 * said in the period, each once and in order. A voice without a known day counts on the day that it
 * was received, as it does in the trends.
 */
export async function linkedEvidence(
  db: Knex,
  pain: number,
  query: LinkedEvidenceQuery,
): Promise<number[]> {
  const { from, to, types, market } = query;
  const numbers: Array<number | string> = await db('evidence')
    .whereIn(
      'evidence.number',
      db('evidence_link')
        .whereIn(
          'pain',
          db.from(painFamilies(db, [pain]).as('family')).select('family.pain'),
        )
        .whereNull('undone_at')
        .select('evidence'),
    )
    .whereIn('evidence.type', types)
    .whereRaw(
      'coalesce(evidence.said_on, substr(evidence.received_at, 1, 10)) between ? and ?',
      [from, to],
    )
    .where(where => {
      if (market !== undefined) where.where({ 'evidence.market': market });
    })
    .orderBy('evidence.number')
    .pluck('evidence.number');
  return numbers.map(Number);
}
