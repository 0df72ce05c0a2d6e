import { Knex } from 'knex';
import { ClaimVerdict } from '../guides/claims';

interface VerdictRow {
  claim_hash: string;
  verdict: string;
  by: string;
  at: string;
}

/** What reviewers found of claims. Bound to a database, or to the transaction of a change. */
export class ClaimVerdictStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async add(
    sectionId: string,
    verdicts: ReadonlyArray<ClaimVerdict & { claimHash: string }>,
  ): Promise<void> {
    if (verdicts.length === 0) return;
    await this.#db('claim_verdict').insert(
      verdicts.map(({ claimHash, verdict, by, at }) => ({
        section_id: sectionId,
        claim_hash: claimHash,
        verdict,
        by,
        at,
      })),
    );
  }

  /** The newest verdict about each of the claims; those that nobody has checked are left out. */
  async newest(
    sectionId: string,
    claimHashes: Iterable<string>,
  ): Promise<Map<string, ClaimVerdict>> {
    const hashes = [...new Set(claimHashes)];
    if (hashes.length === 0) return new Map();
    const rows: VerdictRow[] = await this.#db('claim_verdict')
      .where({ section_id: sectionId })
      .whereIn('claim_hash', hashes)
      .orderBy('id')
      .select('claim_hash', 'verdict', 'by', 'at');
    return new Map(
      rows.map(row => [
        row.claim_hash,
        {
          verdict: row.verdict as ClaimVerdict['verdict'],
          by: row.by,
          at: row.at,
        },
      ]),
    );
  }
}
