import { inChunks } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { CustomerStore } from './CustomerStore';
import { EvidenceStore } from './EvidenceStore';
import { unindexVoices } from './evidenceSearch';
import { withTallies } from './evidenceTallies';

/** Why a text went. */
export type ErasureReason = 'retention' | 'request' | 'customer' | 'restored';

export interface ErasureDecision {
  reason: ErasureReason;
  /** A person's reference, or `system`. */
  actor: string;
  /** Instant. */
  at: string;
}

const chunkSize = 500;

/** Erases what is personal in voices, and remembers that it was erased. */
export class ErasureStore {
  readonly #tx: Knex;

  /** Bound to the transaction of the change. */
  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /**
   * Erases texts, redacted copies, marks, spans, search terms, texts of answers and
   * the customer of voices. The rows, their hashes and all counts stay. Who holds a
   * voice must have been asked before; here nothing is spared.
   */
  async erase(
    numbers: readonly number[],
    decision: ErasureDecision,
  ): Promise<void> {
    await inChunks(numbers, chunkSize, async chunk => {
      await this.#eraseChunk(chunk, decision);
      return [];
    });
  }

  async #eraseChunk(
    numbers: readonly number[],
    { reason, actor, at }: ErasureDecision,
  ): Promise<void> {
    const tx = this.#tx;
    const voices: Array<{ number: number | string; text_hash: string }> =
      await tx('evidence')
        .whereIn('number', numbers)
        .select('number', 'text_hash');
    if (voices.length === 0) return;
    await tx('erasure')
      .insert(
        voices.map(voice => ({
          evidence: voice.number,
          text_hash: voice.text_hash,
          reason_code: reason,
          erased_at: at,
          erased_by: actor,
        })),
      )
      .onConflict('evidence')
      .ignore();
    const customers: string[] = await tx('evidence')
      .whereIn('number', numbers)
      .whereNotNull('customer_id')
      .distinct('customer_id')
      .pluck('customer_id');
    await withTallies(tx, numbers, async () => {
      const store = new EvidenceStore(tx);
      await store.updateMany(numbers, {
        text: null,
        redacted_text: null,
        redaction_marks: null,
        customer_id: null,
        erased_at: at,
        // Nobody is left who could be answered.
        acknowledge_due_at: null,
        assess_due_at: null,
        resolve_due_at: null,
      });
      await store.refresh(numbers);
    });
    await tx('evidence_link')
      .whereIn('evidence', numbers)
      .update({ span_start: null, span_end: null });
    await tx('answer').whereIn('evidence', numbers).update({ text: null });
    await unindexVoices(tx, numbers);
    await new CustomerStore(tx).forgetUnused(customers);
  }

  /** Voices whose time is over and that nobody holds. */
  async findExpired(today: string, limit: number): Promise<number[]> {
    const numbers: Array<number | string> = await this.#tx('evidence')
      .where('keep_until', '<', today)
      .whereNotNull('keep_until')
      .whereNull('erased_at')
      .whereNull('legal_hold')
      .orderBy('keep_until')
      .limit(limit)
      .pluck('number');
    return numbers.map(Number);
  }

  /**
   * Voices that were erased once and have a text again, because an older copy of the
   * database was restored. Number and hash must both fit: a number that was given
   * anew since belongs to somebody else.
   */
  async findRestored(limit: number): Promise<number[]> {
    const numbers: Array<number | string> = await this.#tx('erasure')
      .join('evidence', 'evidence.number', 'erasure.evidence')
      .whereRaw('evidence.text_hash = erasure.text_hash')
      .whereNotNull('evidence.text')
      .limit(limit)
      .pluck('evidence.number');
    return numbers.map(Number);
  }
}
